package dev.djangoprep.content.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Slug;

/**
 * What a content file is, which its path alone tells: {@code <topic>/topic.md},
 * {@code <topic>/<slug>.md} or {@code <topic>/quiz/<slug>.md}.
 *
 * @param slug the file's permanent name; that of the topic for the topic itself
 */
public record FileIdentity(String path, FileRole role, Slug topic, Slug slug) {

	private static final Pattern FORM = Pattern.compile("([^/]+)/(quiz/)?([^/]+)\\.(?i:md)");

	private static final Slug NAMELESS = new Slug("nameless");

	/** Takes a path apart, if it is one of the three kinds and made of good slugs. */
	public static Optional<FileIdentity> of(String path) {
		return parts(path).filter((parts) -> Slug.isValid(parts.group(1)) && Slug.isValid(parts.group(3)))
			.filter((parts) -> path.endsWith(".md"))
			.map((parts) -> of(path, new Slug(parts.group(1)), parts.group(2) != null, new Slug(parts.group(3))));
	}

	/**
	 * What stands in for a path whose names are no slugs, so that the file can still be
	 * read.
	 */
	static Optional<FileIdentity> closestTo(String path) {
		return parts(path)
			.map((parts) -> of(path, closestSlug(parts.group(1)), parts.group(2) != null, closestSlug(parts.group(3))));
	}

	private static Optional<Matcher> parts(String path) {
		return Optional.of(FORM.matcher(path)).filter(Matcher::matches);
	}

	private static FileIdentity of(String path, Slug topic, boolean inQuiz, Slug slug) {
		if (inQuiz) {
			return new FileIdentity(path, FileRole.QUIZ_ITEM, topic, slug);
		}
		if (slug.value().equals("topic")) {
			return new FileIdentity(path, FileRole.TOPIC, topic, topic);
		}
		return new FileIdentity(path, FileRole.QUESTION, topic, slug);
	}

	private static Slug closestSlug(String name) {
		String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return Slug.isValid(words) ? new Slug(words) : NAMELESS;
	}

	/** What is wrong with a path that {@link #of(String)} refuses. */
	static String complaint(String path) {
		if (path.indexOf('/') < 0) {
			return "a content file belongs in the folder of its topic, as <topic>/%s".formatted(Quoted.plain(path));
		}
		return closestTo(path).map((closest) -> "bad slug in the file's path; rename it to " + closest.canonical())
			.orElse("no place for a content file; a question belongs in <topic>/<slug>.md,"
					+ " a quiz item in <topic>/quiz/<slug>.md");
	}

	private String canonical() {
		return switch (this.role) {
			case TOPIC -> this.topic + "/topic.md";
			case QUESTION -> this.topic + "/" + this.slug + ".md";
			case QUIZ_ITEM -> this.topic + "/quiz/" + this.slug + ".md";
		};
	}

}
