package dev.djangoprep.content.check;

import dev.djangoprep.content.file.TopicFile;

/** A topic introduces itself, in a sentence and at length. */
final class TopicText implements Rule {

	private static final int LONGEST_SUMMARY = 160;

	@Override
	public void topic(TopicFile topic, Findings findings) {
		int length = topic.summary().value().length();
		if (length > LONGEST_SUMMARY) {
			findings.warning(topic.spot(topic.summary()),
					"the summary has %,d characters; keep it to %d".formatted(length, LONGEST_SUMMARY));
		}
		if (topic.introduction().isEmpty()) {
			findings.warning(topic.spot(topic.page().start()),
					"no introduction; say below the front matter what interviewers probe here");
		}
	}

}
