package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;

/**
 * What the info string of a fence says: a language, then attributes such as
 * {@code title="models.py"} or {@code queries=2}.
 *
 * @param language the first word; empty if there is none
 * @param rest what could not be read as attributes; empty in a good fence
 */
public record Fence(String language, Map<String, String> attributes, List<String> duplicates, String rest) {

	/**
	 * File name shown above the code; {@code output} for what the code above prints or
	 * sends.
	 */
	public static final String TITLE = "title";

	/** How many queries the code sends. */
	public static final String QUERIES = "queries";

	/** Why the code is not executed. */
	public static final String FRAGMENT = "fragment";

	/** The exception that the code ends in. */
	public static final String RAISES = "raises";

	/** What the key of a quiz item says of the code in its stem. */
	public static final String KEY = "key";

	/** Packages without which the code is only compiled. */
	public static final String NEEDS = "needs";

	/** The attributes that there are. */
	public static final List<String> ATTRIBUTES = List.of(TITLE, QUERIES, FRAGMENT, RAISES, KEY, NEEDS);

	private static final Pattern LANGUAGE = Pattern.compile("[^\\s=\"]*+(?![\\S])");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\G\\s*+([\\w-]++)=(?:\"([^\"]*+)\"|([^\\s\"]++))(?!\\S)");

	public static Fence of(FencedCodeBlock block) {
		return of((block.getInfo() != null) ? block.getInfo() : "");
	}

	static Fence of(String info) {
		String text = info.strip();
		Matcher language = LANGUAGE.matcher(text);
		int end = language.lookingAt() ? language.end() : 0;
		Map<String, String> attributes = new LinkedHashMap<>();
		List<String> duplicates = new ArrayList<>();
		Matcher attribute = ATTRIBUTE.matcher(text);
		int read = end;
		while (attribute.find(read)) {
			String value = (attribute.group(2) != null) ? attribute.group(2) : attribute.group(3);
			if (attributes.putIfAbsent(attribute.group(1), value) != null) {
				duplicates.add(attribute.group(1));
			}
			read = attribute.end();
		}
		return new Fence(text.substring(0, end), attributes, duplicates, text.substring(read).strip());
	}

	public Optional<String> title() {
		return attribute(TITLE);
	}

	/** Why the code is not executed, if it isn't. */
	public Optional<String> fragment() {
		return attribute(FRAGMENT);
	}

	/** Whether the code shows what fails, rather than what to write. */
	public boolean raises() {
		return attribute(RAISES).isPresent() || attribute(KEY).filter((key) -> key.contains(RAISES)).isPresent();
	}

	public Optional<String> attribute(String name) {
		return Optional.ofNullable(this.attributes.get(name));
	}

}
