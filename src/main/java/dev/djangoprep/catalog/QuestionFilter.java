package dev.djangoprep.catalog;

import org.jspecify.annotations.Nullable;

/** Narrows the published questions; an absent part doesn't narrow. */
public record QuestionFilter(@Nullable Slug topic, @Nullable Level level, @Nullable Kind kind, @Nullable String tag) {

	public static final QuestionFilter ALL = new QuestionFilter(null, null, null, null);

	public QuestionFilter withTopic(@Nullable Slug topic) {
		return new QuestionFilter(topic, this.level, this.kind, this.tag);
	}

	public QuestionFilter withLevel(@Nullable Level level) {
		return new QuestionFilter(this.topic, level, this.kind, this.tag);
	}

	public QuestionFilter withKind(@Nullable Kind kind) {
		return new QuestionFilter(this.topic, this.level, kind, this.tag);
	}

	public QuestionFilter withTag(@Nullable String tag) {
		return new QuestionFilter(this.topic, this.level, this.kind, tag);
	}

}
