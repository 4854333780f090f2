package dev.djangoprep.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.djangoprep.search.analysis.Form;

/** A text of a question that is searched, and how much it counts that a word is there. */
public enum TextField {

	/** The question. */
	TITLE(Form.STEM, 5.0f, 0.5f),

	/** The question's address now and formerly. */
	NAME(Form.STEM, 5.0f, 0.5f),

	TAGS(Form.STEM, 2.5f, 0.3f),

	HEADINGS(Form.STEM, 1.8f, 0.4f),

	/** The short answer. */
	ANSWER(Form.STEM, 2.0f, 0.3f),

	KEY_POINTS(Form.STEM, 1.4f, 0.4f),

	/** All other sections. */
	BODY(Form.STEM, 1.0f, 0.5f),

	CODE(Form.STEM, 0.9f, 0.5f),

	/** Names of the topic, the level and the kind. */
	SHELF(Form.STEM, 0.8f, 0.0f),

	/** The question as written: a word itself is better than one of its stem. */
	EXACT_TITLE(Form.EXACT, 1.5f, 0.5f),

	/** All texts as written; what else readers may have meant is looked up here. */
	EXACT_TEXT(Form.EXACT, 0.5f, 0.4f);

	private static final int EMPHASIS = 10;

	private final Form form;

	private final float weight;

	private final float lengthMatters;

	TextField(Form form, float weight, float lengthMatters) {
		this.form = form;
		this.weight = weight;
		this.lengthMatters = lengthMatters;
	}

	/** The fields of a form. */
	public static List<TextField> of(Form form) {
		return Arrays.stream(values()).filter((field) -> field.form == form).toList();
	}

	public Form form() {
		return this.form;
	}

	public float weight() {
		return this.weight;
	}

	/** How much a word counts for less in a longer text, from 0 to 1. */
	float lengthMatters() {
		return this.lengthMatters;
	}

	/**
	 * How many times a word here counts where all texts are one: steeper than the weight,
	 * as many a word of the body would otherwise outdo the title.
	 */
	int emphasis() {
		return Math.round(EMPHASIS * this.weight * this.weight);
	}

	/** The fields that have its texts as written, too. */
	List<TextField> exactFields() {
		return switch (this) {
			case TITLE -> List.of(EXACT_TITLE, EXACT_TEXT);
			case NAME, TAGS, HEADINGS, ANSWER, KEY_POINTS, BODY -> List.of(EXACT_TEXT);
			case CODE, SHELF, EXACT_TITLE, EXACT_TEXT -> List.of();
		};
	}

	/** The field's name in the index. */
	public String fieldName() {
		return name().toLowerCase(Locale.ROOT);
	}

}
