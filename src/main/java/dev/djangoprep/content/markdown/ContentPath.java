package dev.djangoprep.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A file's path below the content folder, with forward slashes, such as
 * {@code orm/quiz/which-line-queries.md}.
 */
record ContentPath(String value) {

	private static final String QUIZ = "quiz";

	private static final String FILE_TYPE = ".md";

	/** The file that a relative link in this one leads to; absent above the folder. */
	Optional<ContentPath> resolve(String relative) {
		Deque<String> segments = new ArrayDeque<>();
		String folder = this.value.substring(0, this.value.lastIndexOf('/') + 1);
		for (String segment : (folder + relative).split("/", -1)) {
			if (segment.equals("..")) {
				if (segments.pollLast() == null) {
					return Optional.empty();
				}
			}
			else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return Optional.of(new ContentPath(String.join("/", segments)));
	}

	/** Several quiz items share a page, so their ids begin with their name. */
	String idPrefix() {
		return isQuizItem() ? name() + "-" : "";
	}

	boolean isQuizItem() {
		String[] segments = segments();
		return segments.length == 3 && segments[1].equals(QUIZ);
	}

	String[] segments() {
		return this.value.split("/");
	}

	/** The file's name without its ending. */
	String name() {
		String file = this.value.substring(this.value.lastIndexOf('/') + 1);
		return file.endsWith(FILE_TYPE) ? file.substring(0, file.length() - FILE_TYPE.length()) : file;
	}

}
