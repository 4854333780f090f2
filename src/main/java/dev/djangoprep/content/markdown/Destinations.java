package dev.djangoprep.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Slug;

/**
 * Finds the address that a file's link or image has on the site. Only forms that are
 * known to be harmless have one: whatever a browser might read as another scheme or host
 * has none.
 */
final class Destinations {

	private static final Pattern EXTERNAL = Pattern.compile("https?://[^\\s\\p{Cntrl}\\\\]++",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MAIL = Pattern.compile("mailto:[^\\s\\p{Cntrl}\\\\]++", Pattern.CASE_INSENSITIVE);

	/** Browsers take two slashes for a host, and a backslash for a slash. */
	private static final Pattern IN_SITE = Pattern.compile("/(?!/)[^\\s\\p{Cntrl}\\\\]*+|#[\\w.-]++");

	private static final Pattern FILE = Pattern.compile("([\\w./-]+)\\.md(#[\\w-]++)?+");

	private static final Pattern IMAGE = Pattern.compile("[\\w./-]+\\.(?:avif|gif|jpe?g|png|svg|webp)");

	private final ContentPath path;

	Destinations(ContentPath path) {
		this.path = path;
	}

	Optional<Destination> ofLink(String link) {
		if (EXTERNAL.matcher(link).matches()) {
			return Optional.of(new Destination(link, true));
		}
		if (MAIL.matcher(link).matches() || IN_SITE.matcher(link).matches()) {
			return Optional.of(Destination.inSite(link));
		}
		Matcher file = FILE.matcher(link);
		if (!file.matches() || link.startsWith("/")) {
			return Optional.empty();
		}
		String fragment = Optional.ofNullable(file.group(2)).orElse("");
		return this.path.resolve(file.group(1)).flatMap(this::page).map((page) -> Destination.inSite(page + fragment));
	}

	/** Quiz items have no page of their own. */
	private Optional<String> page(ContentPath file) {
		String[] segments = file.segments();
		if (segments.length != 2 || !Slug.isValid(segments[0]) || !Slug.isValid(segments[1])) {
			return Optional.empty();
		}
		boolean topic = segments[1].equals("topic");
		return Optional.of(topic ? "/topics/" + segments[0] : "/questions/" + segments[1]);
	}

	/** Images stand beside the files of their topic; those of other sites would spy. */
	Optional<String> ofImage(String link) {
		if (!IMAGE.matcher(link).matches() || link.startsWith("/")) {
			return Optional.empty();
		}
		return this.path.resolve(link)
			.map(ContentPath::segments)
			.filter((segments) -> segments.length == 2 && Slug.isValid(segments[0]))
			.map((segments) -> "/images/" + segments[0] + "/" + segments[1]);
	}

}
