package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the values of a front matter by their forms, collects what is wrong with them,
 * and at the end which keys nobody asked for.
 */
final class Fields {

	private final FrontMatter frontMatter;

	private final List<Fault> faults;

	private final Set<String> asked = new LinkedHashSet<>();

	Fields(FrontMatter frontMatter, List<Fault> faults) {
		this.frontMatter = frontMatter;
		this.faults = faults;
	}

	/** The value of a key that must be there; the substitute stands nowhere. */
	<T> Placed<T> required(String key, Form<T> form, T substitute) {
		if (entry(key).isEmpty() && this.frontMatter.complete()) {
			this.faults
				.add(new Fault(Position.START, "no '%s' in the front matter; add '%s: ...'".formatted(key, key)));
		}
		return optional(key, form).orElseGet(() -> new Placed<>(substitute, Position.NOWHERE));
	}

	<T> Optional<Placed<T>> optional(String key, Form<T> form) {
		return entry(key).flatMap((entry) -> single(key, entry)).flatMap((value) -> read(value, form));
	}

	private Optional<Placed<String>> single(String key, FrontMatter.Entry entry) {
		if (entry.isFaulty()) {
			return Optional.empty();
		}
		if (entry.list()) {
			this.faults.add(new Fault(entry.start(), "%s takes one value, not a list".formatted(key)));
			return Optional.empty();
		}
		if (entry.values().isEmpty()) {
			this.faults.add(new Fault(entry.key(), "%s has no value; write one or leave the key out".formatted(key)));
		}
		return entry.values().stream().findFirst();
	}

	<T> List<Placed<T>> list(String key, Form<T> form) {
		return entry(key).map((entry) -> items(key, entry, form)).orElse(List.of());
	}

	private <T> List<Placed<T>> items(String key, FrontMatter.Entry entry, Form<T> form) {
		if (!entry.list()) {
			this.faults.add(new Fault(entry.start(), "%s takes a list; write %s: [one, two]".formatted(key, key)));
			return List.of();
		}
		List<Placed<T>> items = new ArrayList<>();
		for (Placed<String> value : entry.values()) {
			read(value, form).ifPresent((item) -> addOnce(item, items));
		}
		return List.copyOf(items);
	}

	private <T> void addOnce(Placed<T> item, List<Placed<T>> items) {
		if (items.stream().anyMatch((other) -> other.value().equals(item.value()))) {
			String value = Quoted.of(item.value().toString());
			this.faults.add(new Fault(item.position(), "%s stands here twice; name it once".formatted(value)));
		}
		else {
			items.add(item);
		}
	}

	private <T> Optional<Placed<T>> read(Placed<String> text, Form<T> form) {
		Optional<T> value = form.read(text.value());
		if (value.isEmpty()) {
			this.faults.add(new Fault(text.position(), form.complaint(text.value())));
		}
		return value.map((read) -> new Placed<>(read, text.position()));
	}

	/** Lists like {@link #list}, and tells if there is nothing to read. */
	<T> List<Placed<T>> filledList(String key, Form<T> form, String complaint) {
		Optional<FrontMatter.Entry> entry = entry(key);
		boolean absent = entry.isEmpty() && this.frontMatter.complete();
		boolean empty = entry.filter((found) -> !found.isFaulty() && found.values().isEmpty()).isPresent();
		if (absent || empty) {
			this.faults.add(new Fault(entry.map(FrontMatter.Entry::key).orElse(Position.START), complaint));
			return List.of();
		}
		return list(key, form);
	}

	private Optional<FrontMatter.Entry> entry(String key) {
		this.asked.add(key);
		return Optional.ofNullable(this.frontMatter.entries().get(key));
	}

	/** Tells which keys nobody asked for. */
	void reportUnknown() {
		this.frontMatter.entries().forEach((key, entry) -> {
			if (!this.asked.contains(key)) {
				this.faults.add(new Fault(entry.key(),
						"unknown key %s%s".formatted(Quoted.of(key), Nearest.hint(key, this.asked))));
			}
		});
	}

}
