package dev.djangoprep.content.check;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Quoted;

/**
 * The attribute of a fence by which a quiz item's key is proved: the key says what the
 * code prints, how many queries it sends or what it raises.
 *
 * @param value one of these, or several with commas
 */
record KeyAttribute(String value, ContentFile file) {

	static final String PRINTED = "printed";

	private static final List<String> KINDS = List.of(PRINTED, "queries", "raises");

	/** What is wrong with it. Whether the key is true shows when the code is run. */
	Optional<String> complaint() {
		if (!(this.file instanceof QuizItemFile item)) {
			return Optional.of("key is for the stem of a quiz item; elsewhere show what is printed in a fence titled "
					+ "output, or write queries= or raises=");
		}
		if (item.selectMany()) {
			return Optional.of("key compares with one right option, but this item has several; "
					+ "write queries= or raises=, or remove it");
		}
		return unknownKind().map((kind) -> "unknown key %s%s".formatted(Quoted.of(kind), Nearest.hint(kind, KINDS)));
	}

	private Optional<String> unknownKind() {
		return List.of(this.value.split(",", -1))
			.stream()
			.map(String::strip)
			.filter((kind) -> !KINDS.contains(kind))
			.findFirst();
	}

}
