package dev.djangoprep.content.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file that a link in another file means. */
final class RelativePath {

	private static final Pattern SLASH = Pattern.compile("/");

	private RelativePath() {
	}

	/** The path below the content folder; none if the link leads out of it. */
	static Optional<String> resolve(String file, String link) {
		Deque<String> segments = new ArrayDeque<>();
		String folder = file.substring(0, file.lastIndexOf('/') + 1);
		for (String segment : SLASH.split(folder + link, -1)) {
			if (segment.equals("..")) {
				if (segments.pollLast() == null) {
					return Optional.empty();
				}
			}
			else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return Optional.of(String.join("/", segments));
	}

}
