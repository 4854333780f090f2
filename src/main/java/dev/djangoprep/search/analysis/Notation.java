package dev.djangoprep.search.analysis;

/** How a word is written, if it is written as code. */
public enum Notation {

	/** As any other word. */
	NONE {

		@Override
		String markedForm(String name) {
			return name;
		}

	},

	/** As a call: {@code is_valid()}. */
	CALL {

		@Override
		String markedForm(String name) {
			return name.substring(name.lastIndexOf('.') + 1) + "()";
		}

	},

	/** As a decorator: {@code @login_required}. */
	DECORATOR {

		@Override
		String markedForm(String name) {
			return "@" + name;
		}

	},

	/** As a template tag: {@code {% csrf_token %}}. */
	TAG {

		@Override
		String markedForm(String name) {
			return "{%" + name;
		}

	},

	/** As a template filter: {@code value|safe}. */
	FILTER {

		@Override
		String markedForm(String name) {
			return "|" + name;
		}

	},

	/** With the double underscores of a special method: {@code __str__}. */
	DUNDER {

		@Override
		String markedForm(String name) {
			return name;
		}

	};

	abstract String markedForm(String name);

	/** The term that only words written like this have. */
	public String term(Piece word) {
		return markedForm(word.text());
	}

}
