package dev.djangoprep.catalog;

import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A code block of a published question. */
@Embeddable
public class CodeSnippet {

	private String anchor;

	private String section;

	private String language;

	private @Nullable String title;

	private String code;

	private String html;

	CodeSnippet(SnippetDraft draft) {
		this.anchor = draft.anchor();
		this.section = draft.section();
		this.language = draft.language();
		this.title = draft.title();
		this.code = draft.code();
		this.html = draft.html();
	}

	@SuppressWarnings("NullAway.Init")
	protected CodeSnippet() {
		// for JPA
	}

	/** The block's id on its question's page. */
	public String anchor() {
		return this.anchor;
	}

	/** Heading of the section that holds the block, as plain text. */
	public String section() {
		return this.section;
	}

	public String language() {
		return this.language;
	}

	/** The file name shown above the code. */
	public Optional<String> title() {
		return Optional.ofNullable(this.title);
	}

	public String code() {
		return this.code;
	}

	/** The highlighted block, safe to print as it is. */
	public String html() {
		return this.html;
	}

}
