package dev.djangoprep.content.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SimilarTextsTests {

	private final SimilarTexts<String> texts = new SimilarTexts<>(0.5);

	@Test
	void findsTextsThatShareMostOfTheirPhrases() {
		this.texts.add("a", "Use select_related to join the author of each post in one query.");
		this.texts.add("b", "Signals run at once, in the thread and transaction of the sender.");
		this.texts.add("c", "Use `select_related()` to join the author of each post in ONE query, always!");
		assertThat(pairs()).containsExactly("c like a");
	}

	@Test
	void comparesShortTexts() {
		this.texts.add("a", "Why Django?");
		this.texts.add("b", "Why Flask?");
		this.texts.add("c", "why django");
		assertThat(pairs()).containsExactly("c like a");
	}

	@Test
	void comparesOnlyWithTheFirstOfEqualTexts() {
		for (String name : List.of("a", "b", "c")) {
			this.texts.add(name, "One and the same text, word by word.");
		}
		assertThat(pairs()).containsExactly("b like a", "c like a");
	}

	@Test
	void comparesManyTextsInAboutASecond() {
		Random random = new Random(7);
		for (int number = 0; number < 10_000; number++) {
			String words = random.ints(80, 0, 3000).mapToObj((word) -> "w" + word).collect(Collectors.joining(" "));
			this.texts.add("t" + number, "What is the difference between the two in Django, and why? " + words);
		}
		this.texts.add("last", "Nothing like the others at all, not even a little bit.");
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), this::pairs)).isEmpty();
	}

	private List<String> pairs() {
		List<String> pairs = new ArrayList<>();
		this.texts.forEachPair((text, earlier) -> pairs.add(text + " like " + earlier));
		return pairs;
	}

}
