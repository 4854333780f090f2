package dev.djangoprep.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.test.util.ReflectionTestUtils;

/** Quiz items for the tests of modules that ask them. */
public final class SampleItems {

	private SampleItems() {
	}

	/**
	 * An item with four options a to d; the text makes the version.
	 * @param keys letters of the keys
	 */
	public static QuizItemDraft draft(String slug, String topic, Level level, String about, String stem, String keys) {
		List<OptionDraft> options = Stream.of("a", "b", "c", "d")
			.map((letter) -> new OptionDraft(keys.contains(letter), slug + "-" + letter, "reason-" + letter))
			.toList();
		return new QuizItemDraft(new Slug(slug), new Slug(topic), topic + "/quiz/" + slug + ".md",
				new Fingerprint(stem + keys, 1), level, new Slug(about), keys.length() > 1, stem, stem, "", options,
				LocalDate.of(2026, 11, 21), List.of("https://docs.djangoproject.com/en/5.2/"));
	}

	/**
	 * An edition of these items, of their topics, and of the questions they are about.
	 */
	public static Edition edition(Collection<QuizItemDraft> items) {
		List<TopicDraft> topics = items.stream().map(QuizItemDraft::topic).distinct().map(SampleItems::topic).toList();
		List<QuestionDraft> questions = new ArrayList<>();
		Set<Slug> abouts = items.stream().map(QuizItemDraft::about).collect(Collectors.toSet());
		abouts.forEach((about) -> questions.add(question(about, topics.get(0).slug())));
		return new Edition(topics, questions, List.copyOf(items), slugs(topics), slugs(questions), slugs(items),
				Optional.empty(), false);
	}

	/** The draft as if it were published in its first version, without a database. */
	public static QuizItem published(long id, QuizItemDraft draft) {
		QuizItem item = new QuizItem(draft, 1, new Topic(topic(draft.topic())), Instant.EPOCH);
		ReflectionTestUtils.setField(item, "id", id);
		return item;
	}

	private static TopicDraft topic(Slug slug) {
		return Drafts.topic(slug.value());
	}

	private static QuestionDraft question(Slug slug, Slug topic) {
		return new QuestionDraft(slug, topic, topic + "/" + slug + ".md", new Fingerprint("q", 1), Level.BEGINNER,
				Kind.CONCEPT, 10, "Title of " + slug, "Title of " + slug, "Short.", "Short.", List.of(), List.of(),
				List.of(), null, LocalDate.of(2026, 11, 21), List.of(), List.of(), List.of());
	}

	private static Set<Slug> slugs(Collection<? extends Draft> drafts) {
		return drafts.stream().map(Draft::slug).collect(Collectors.toSet());
	}

}
