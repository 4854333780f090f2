package dev.djangoprep.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Published;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.QuestionDraft;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SnippetDraft;
import dev.djangoprep.catalog.Topic;
import dev.djangoprep.catalog.TopicDraft;
import dev.djangoprep.catalog.TopicOverview;
import org.jspecify.annotations.Nullable;

/** What the tests of pages show. Texts carry markup where it must not get through. */
final class Samples {

	static final Slug ORM = new Slug("orm");

	static final LocalDate REVIEWED = LocalDate.of(2026, 11, 21);

	static final Instant PUBLISHED = Instant.parse("2026-11-20T10:00:00Z");

	private Samples() {
	}

	static Topic orm() {
		return Published.topic(new TopicDraft(ORM, "orm/topic.md", new Fingerprint("t", 1), 10, "ORM & queries",
				"Querysets <and> joins", "<p>The ORM decides interviews.</p>"));
	}

	static TopicOverview overview(String slug, String title, long beginner, long expert) {
		Map<Level, Long> levels = counts(Level.class);
		levels.put(Level.BEGINNER, beginner);
		levels.put(Level.EXPERT, expert);
		return new TopicOverview(new Slug(slug), title, "About " + title, levels);
	}

	static <E extends Enum<E>> Map<E, Long> counts(Class<E> type) {
		Map<E, Long> counts = new EnumMap<>(type);
		Stream.of(type.getEnumConstants()).forEach((value) -> counts.put(value, 0L));
		return counts;
	}

	static QuestionSummary summary(String slug, Level level) {
		return new QuestionSummary(new Slug(slug), ORM, "ORM & queries", level, Kind.CONCEPT, "Why <" + slug + ">?",
				"Why <code>&lt;" + slug + "&gt;</code>?", "Because.", REVIEWED, PUBLISHED, PUBLISHED);
	}

	/** A concept question that holds for every version and leads nowhere. */
	static Question concept() {
		return question(Kind.CONCEPT, null, List.of(section("key-points", "Key points")), List.of());
	}

	/** A question about the candidate rather than about Django. */
	static Question behavioral() {
		return question(Kind.BEHAVIORAL, null, List.of(section("key-points", "Key points")), List.of());
	}

	/** A question with everything a question can have. */
	static Question coding() {
		List<Section> sections = List.of(section("task", "Task"), section("solution", "Solution"),
				section("key-points", "Key points"), section("pitfalls", "Pitfalls"));
		return question(Kind.CODING, ">=6.0", sections, List.of(new Slug("n-plus-one")));
	}

	private static Section section(String anchor, String heading) {
		return new Section(anchor, heading, heading, "<ul><li>Of " + heading + "</li></ul>",
				"Plain </script><!-- " + heading);
	}

	private static Question question(Kind kind, @Nullable String django, List<Section> sections, List<Slug> followUps) {
		SnippetDraft snippet = new SnippetDraft("code-1", "Task", "python", "models.py", "pass",
				"<pre><code>pass</code></pre>");
		return Published
			.question(new QuestionDraft(new Slug("lazy"), ORM, "orm/lazy.md", new Fingerprint("q", 1), Level.ADVANCED,
					kind, 1, "Why <lazy>?", "Why <code>&lt;lazy&gt;</code>?", "A \"short\" </script><!-- answer",
					"<p>A <em>short</em> answer</p>", sections, List.of(snippet), List.of("queryset"), django, REVIEWED,
					List.of("https://docs.djangoproject.com/en/5.2/topics/db/queries/#querysets-are-lazy"), followUps,
					List.of(new Slug("laziness"))), orm(), PUBLISHED);
	}

}
