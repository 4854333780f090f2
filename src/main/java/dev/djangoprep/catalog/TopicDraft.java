package dev.djangoprep.catalog;

/**
 * A topic as its file describes it, checked and rendered, ready to be published.
 *
 * @param path the file's path below the content folder, with forward slashes
 * @param position ascending place among the topics
 * @param summary one sentence of plain text
 */
public record TopicDraft(Slug slug, String path, Fingerprint fingerprint, int position, String title, String summary,
		String introductionHtml) implements Draft {

	@Override
	public Slug topic() {
		return this.slug;
	}

}
