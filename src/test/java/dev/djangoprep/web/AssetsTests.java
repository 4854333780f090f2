package dev.djangoprep.web;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssetsTests {

	private static final int BUDGET = 8 * 1024;

	@Test
	void styleTheWholeSiteWithinItsBudget() throws IOException {
		Assets assets = new Assets();
		int bytes = Stream.of("site.css", "lists.css", "quiz.css")
			.map(assets::url)
			.map((address) -> assets.find(address).orElseThrow())
			.mapToInt((style) -> style.bytes().gzip().length)
			.sum();
		assertThat(bytes).isBetween(1, BUDGET);
	}

}
