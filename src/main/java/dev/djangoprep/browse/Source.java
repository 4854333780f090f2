package dev.djangoprep.browse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proves an answer.
 *
 * @param url where it stands
 * @param label a name that readers understand, made from the address
 */
record Source(String url, String label) {

	/**
	 * How the addresses of well-known sites begin, after the scheme, and what to call
	 * them.
	 */
	private static final Map<Pattern, String> SITES = new LinkedHashMap<>();

	static {
		site("docs\\.djangoproject\\.com/[a-z-]+/([\\d.]+|dev)", "Django $1 docs");
		site("code\\.djangoproject\\.com", "Django tickets");
		site("(?:www\\.)?djangoproject\\.com", "Django project");
		site("(?:www\\.)?django-rest-framework\\.org", "Django REST framework");
		site("docs\\.celeryq\\.dev(?:/[a-z-]+/[a-z\\d.]+)?", "Celery docs");
		site("channels\\.readthedocs\\.io(?:/[a-z-]+/[a-z\\d.]+)?", "Channels docs");
		site("docs\\.pytest\\.org(?:/[a-z-]+/[a-z\\d.]+)?", "pytest docs");
		site("docs\\.python\\.org(?:/[a-z-]+)?/([\\d.]+)", "Python $1 docs");
		site("peps\\.python\\.org", "Python");
		site("packaging\\.python\\.org(?:/[a-z-]+/[a-z\\d.]+)?", "Python packaging guide");
		site("(?:www\\.)?postgresql\\.org/docs/([\\d.]+|current)", "PostgreSQL docs");
		site("docs\\.gunicorn\\.org(?:/[a-z-]+/[a-z\\d.]+)?", "Gunicorn docs");
		site("nginx\\.org(?:/en)?(?:/docs)?", "nginx docs");
		site("docs\\.docker\\.com", "Docker docs");
		site("redis\\.io(?:/docs)?", "Redis docs");
		site("developer\\.mozilla\\.org/[A-Za-z-]+/docs", "MDN");
		site("cheatsheetseries\\.owasp\\.org/cheatsheets", "OWASP cheat sheets");
		site("(?:www\\.)?owasp\\.org", "OWASP");
		site("(?:www\\.)?rfc-editor\\.org", "RFC Editor");
		site("github\\.com", "GitHub");
		site("([a-z\\d-]+)\\.readthedocs\\.io(?:/[a-z-]+/[a-z\\d.]+)?", "$1 docs");
	}

	private static final Pattern PAGE_ENDING = Pattern.compile("(/index)?\\.html?$");

	/** Reads the address, which the content's check has found to be one. */
	static Source of(String url) {
		URI address = URI.create(url);
		String place = address.getHost() + address.getPath();
		for (Map.Entry<Pattern, String> site : SITES.entrySet()) {
			Matcher start = site.getKey().matcher(place);
			if (start.lookingAt() && (start.hitEnd() || place.charAt(start.end()) == '/')) {
				return new Source(url, label(name(start, site.getValue()), place.substring(start.end()), address));
			}
		}
		return new Source(url, label(address.getHost(), address.getPath(), address));
	}

	private static void site(String start, String name) {
		SITES.put(Pattern.compile(start), name);
	}

	private static String name(Matcher start, String pattern) {
		return (start.groupCount() > 0) ? pattern.replace("$1", start.group(1)) : pattern;
	}

	private static String label(String site, String path, URI address) {
		String page = PAGE_ENDING.matcher(path.replaceAll("^/|/$", "")).replaceFirst("");
		String label = page.isEmpty() ? site : site + " · " + page;
		return (address.getFragment() != null) ? label + " · " + address.getFragment() : label;
	}

}
