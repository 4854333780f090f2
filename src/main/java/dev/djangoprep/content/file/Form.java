package dev.djangoprep.content.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.djangoprep.catalog.DjangoRange;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/**
 * How a value of the front matter is written.
 *
 * @param reading the value of a text, if it has the form
 * @param complaint what to tell of a text that hasn't, with a place for it
 */
record Form<T>(Function<String, Optional<T>> reading, String complaint) {

	static final Form<Level> LEVEL = new Form<>(Level::of,
			"unknown level %s; use " + listed(Arrays.stream(Level.values()).map(Level::slug).toList()));

	static final Form<Kind> KIND = new Form<>(Kind::of,
			"unknown kind %s; use " + listed(Arrays.stream(Kind.values()).map(Kind::slug).toList()));

	static final Form<Slug> SLUG = new Form<>((text) -> Optional.of(text).filter(Slug::isValid).map(Slug::new),
			"bad slug %s; use lower-case words joined by hyphens, such as n-plus-one");

	static final Form<String> TAG = new Form<>((text) -> Optional.of(text).filter(Slug::isValid),
			"bad tag %s; use lower-case words joined by hyphens, such as query-count");

	static final Form<LocalDate> DAY = new Form<>(Form::day, "%s is not a day; write it as 2026-11-21");

	static final Form<Integer> NUMBER = new Form<>(Form::number, "%s is not a whole number from 0 to 999999");

	static final Form<String> TEXT = new Form<>((text) -> Optional.of(text.strip()).filter((words) -> !words.isEmpty()),
			"%s is empty; write a text or leave the key out");

	static final Form<Boolean> MANY = new Form<>((text) -> Optional.of(true).filter((many) -> text.equals("many")),
			"%s is not known here; write 'select: many', or leave the key out for a single choice");

	static final Form<String> ADDRESS = new Form<>(Form::address,
			"%s is not an address; write all of it, such as https://docs.djangoproject.com/en/5.2/");

	static final Form<DjangoRange> DJANGO = new Form<>(DjangoRange::of,
			"%s is not a range of Django versions; write one such as \">=5.2\" or \">=5.2,<6.1\"");

	Optional<T> read(String text) {
		return this.reading.apply(text);
	}

	String complaint(String text) {
		return this.complaint.formatted(Quoted.of(text));
	}

	private static String listed(List<String> names) {
		return Nearest.listed(names);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Integer> number(String text) {
		return Optional.of(text).filter((digits) -> digits.matches("[0-9]{1,6}")).map(Integer::valueOf);
	}

	private static Optional<String> address(String text) {
		try {
			URI address = new URI(text);
			boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
			return Optional.of(text).filter((valid) -> web && address.getHost() != null);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
