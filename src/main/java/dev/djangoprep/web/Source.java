package dev.djangoprep.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What proves an answer.
 *
 * @param url where it stands
 * @param label a name that readers understand, made from the address
 */
public record Source(String url, String label) {

	/** What stands between the host and a page of documentation that has versions. */
	private static final String VERSION = "(?:/[a-z-]+/[a-z\\d.]+)?";

	private static final List<Site> SITES = List.of(
			new Site("docs\\.djangoproject\\.com/[a-z-]+/([\\d.]+|dev)", "Django $1 docs"),
			new Site("code\\.djangoproject\\.com", "Django tickets"),
			new Site("(?:www\\.)?djangoproject\\.com", "Django project"),
			new Site("(?:www\\.)?django-rest-framework\\.org", "Django REST framework"),
			new Site("docs\\.celeryq\\.dev" + VERSION, "Celery docs"),
			new Site("channels\\.readthedocs\\.io" + VERSION, "Channels docs"),
			new Site("docs\\.pytest\\.org" + VERSION, "pytest docs"),
			new Site("docs\\.python\\.org(?:/[a-z-]+)?/([\\d.]+)", "Python $1 docs"),
			new Site("peps\\.python\\.org", "Python"),
			new Site("packaging\\.python\\.org" + VERSION, "Python packaging guide"),
			new Site("(?:www\\.)?postgresql\\.org/docs/(?:[\\d.]+|current)", "PostgreSQL docs"),
			new Site("docs\\.gunicorn\\.org" + VERSION, "Gunicorn docs"),
			new Site("nginx\\.org(?:/en)?(?:/docs)?", "nginx docs"), new Site("docs\\.docker\\.com", "Docker docs"),
			new Site("redis\\.io(?:/docs)?", "Redis docs"),
			new Site("developer\\.mozilla\\.org/[A-Za-z-]+/docs", "MDN"),
			new Site("cheatsheetseries\\.owasp\\.org/cheatsheets", "OWASP cheat sheets"),
			new Site("(?:www\\.)?owasp\\.org", "OWASP"), new Site("(?:www\\.)?rfc-editor\\.org", "RFC Editor"),
			new Site("github\\.com", "GitHub"), new Site("([a-z\\d-]+)\\.readthedocs\\.io" + VERSION, "$1 docs"));

	private static final Pattern PAGE_ENDING = Pattern.compile("(/index)?\\.html?$");

	/** Reads the address, which the content's check has found to be one. */
	public static Source of(String url) {
		URI address = URI.create(url);
		String place = address.getHost() + address.getPath();
		return SITES.stream()
			.flatMap((site) -> site.find(place).stream())
			.findFirst()
			.map((found) -> new Source(url, label(found.name(), found.page(), address.getFragment())))
			.orElseGet(() -> new Source(url, label(address.getHost(), address.getPath(), address.getFragment())));
	}

	private static String label(String site, String path, @Nullable String fragment) {
		String page = PAGE_ENDING.matcher(path.replaceAll("^/|/$", "")).replaceFirst("");
		return Stream.of(site, page, (fragment != null) ? fragment : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private record Found(String name, String page) {
	}

	/**
	 * A site that readers know by name.
	 *
	 * @param start how the addresses of its pages begin, without the scheme
	 * @param name what to call it; {@code $1} stands for the first group of the start
	 */
	private record Site(Pattern start, String name) {

		Site(String start, String name) {
			this(Pattern.compile(start), name);
		}

		Optional<Found> find(String place) {
			Matcher start = this.start.matcher(place);
			boolean begins = start.lookingAt() && (start.end() == place.length() || place.charAt(start.end()) == '/');
			return begins ? Optional.of(new Found(name(start), place.substring(start.end()))) : Optional.empty();
		}

		private String name(Matcher start) {
			return (start.groupCount() > 0) ? this.name.replace("$1", start.group(1)) : this.name;
		}

	}

}
