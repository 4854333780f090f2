package dev.djangoprep.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One option of a quiz item: a key or a distractor, with its reason. */
@Entity
public class QuizOption {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_option_seq")
	private @Nullable Long id;

	@Column(name = "is_key")
	private boolean key;

	private String html;

	private String reasonHtml;

	QuizOption(OptionDraft draft) {
		this.key = draft.key();
		this.html = draft.html();
		this.reasonHtml = draft.reasonHtml();
	}

	@SuppressWarnings("NullAway.Init")
	protected QuizOption() {
		// for JPA
	}

	void render(OptionDraft draft) {
		this.html = draft.html();
		this.reasonHtml = draft.reasonHtml();
	}

	/** Whether the option is right. */
	public boolean key() {
		return this.key;
	}

	/** The option, safe to print as it is. */
	public String html() {
		return this.html;
	}

	/** Why the option is right or wrong, safe to print as it is. */
	public String reasonHtml() {
		return this.reasonHtml;
	}

}
