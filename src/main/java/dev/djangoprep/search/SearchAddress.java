package dev.djangoprep.search;

import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.web.PageNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page of hits: the query, and what narrows it. */
record SearchAddress(String query, @Nullable Slug topic, @Nullable Level level, @Nullable Kind kind) {

	/**
	 * Where the list begins: who narrows it stays there instead of starting at the top.
	 */
	private static final String PLACE = "page_questions";

	/** Reads the parameters of an address; an empty one narrows nothing. */
	static SearchAddress of(String query, String topic, String level, String kind) {
		return new SearchAddress(query, topic.isEmpty() ? null : slug(topic),
				level.isEmpty() ? null
						: known(Level.of(level), "Unknown level; use beginner, intermediate, advanced or expert"),
				kind.isEmpty() ? null
						: known(Kind.of(kind), "Unknown kind; use concept, coding, scenario, behavioral or career"));
	}

	private static Slug slug(String text) {
		return known(Optional.of(text).filter(Slug::isValid).map(Slug::new), "There is no such topic");
	}

	private static <T> T known(Optional<T> value, String otherwise) {
		return value.orElseThrow(() -> new PageNotFound(otherwise));
	}

	SearchRequest page(int number) {
		return new SearchRequest(this.query, Optional.ofNullable(this.topic), Optional.ofNullable(this.level),
				Optional.ofNullable(this.kind), number);
	}

	SearchAddress withQuery(String query) {
		return new SearchAddress(query, this.topic, this.level, this.kind);
	}

	SearchAddress withTopic(@Nullable Slug topic) {
		return new SearchAddress(this.query, topic, this.level, this.kind);
	}

	SearchAddress withLevel(@Nullable Level level) {
		return new SearchAddress(this.query, this.topic, level, this.kind);
	}

	SearchAddress withKind(@Nullable Kind kind) {
		return new SearchAddress(this.query, this.topic, this.level, kind);
	}

	boolean isNarrowed() {
		return this.topic != null || this.level != null || this.kind != null;
	}

	SearchAddress wide() {
		return new SearchAddress(this.query, null, null, null);
	}

	/** The address of the hits' page with this number, its first for 1. */
	String to(int number) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
		Optional.ofNullable(this.topic).ifPresent((topic) -> address.queryParam("topic", topic));
		Optional.ofNullable(this.level).ifPresent((level) -> address.queryParam("level", level.slug()));
		Optional.ofNullable(this.kind).ifPresent((kind) -> address.queryParam("kind", kind.slug()));
		if (number > 1) {
			address.queryParam("page", number);
		}
		return address.fragment(PLACE).encode().buildAndExpand(this.query).toUriString();
	}

}
