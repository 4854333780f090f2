package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts for tests: the smallest that can be published. */
final class Drafts {

	private Drafts() {
	}

	static TopicDraft topic(String slug) {
		return new TopicDraft(new Slug(slug), slug + "/topic.md", new Fingerprint("t", 1), 10, "Topic " + slug,
				"About " + slug, "<p>Hello</p>");
	}

	static QuestionDraft question(String slug, Level level, int position, String text) {
		Section keyPoints = new Section(Section.KEY_POINTS, "Key points", "Key points", "<ul></ul>", "points");
		SnippetDraft snippet = new SnippetDraft("code-1", "Key points", "python", "models.py", "pass", "pass");
		return new QuestionDraft(new Slug(slug), new Slug("orm"), "orm/" + slug + ".md", new Fingerprint(text, 1),
				level, Kind.CONCEPT, position, "What is " + slug + "?", "What is " + slug + "?", text, text,
				List.of(keyPoints), List.of(snippet), List.of("queryset", slug + "-tag"), null,
				LocalDate.of(2026, 11, 21), List.of("https://docs.djangoproject.com/en/5.2/"), List.of(), List.of());
	}

	/** Two of whatever there may be several of, and no value twice. */
	static QuestionDraft detailedQuestion(String slug) {
		return new QuestionDraft(new Slug(slug), new Slug("orm"), "orm/" + slug + ".md", new Fingerprint("hash", 7),
				Level.ADVANCED, Kind.SCENARIO, 40, "title", "<b>title</b>", "answer", "<p>answer</p>",
				List.of(new Section("a1", "h1", "<i>h1</i>", "<p>t1</p>", "t1"),
						new Section("a2", "h2", "<i>h2</i>", "<p>t2</p>", "t2")),
				List.of(new SnippetDraft("c1", "h1", "python", "models.py", "x = 1", "<b>x</b> = 1"),
						new SnippetDraft("c2", "h2", "sql", null, "select", "<b>select</b>")),
				List.of("tag-1", "tag-2"), ">=5.2", LocalDate.of(2026, 11, 21),
				List.of("https://one.example/", "https://two.example/"), List.of(new Slug("f1"), new Slug("f2")),
				List.of(new Slug("former-1"), new Slug("former-2")));
	}

	static QuestionDraft withAlias(QuestionDraft draft, String alias) {
		return new QuestionDraft(draft.slug(), draft.topic(), draft.path(), draft.fingerprint(), draft.level(),
				draft.kind(), draft.position(), draft.title(), draft.titleHtml(), draft.shortAnswer(),
				draft.shortAnswerHtml(), draft.sections(), draft.snippets(), draft.tags(), draft.django(),
				draft.reviewed(), draft.sources(), draft.followUps(), List.of(new Slug(alias)));
	}

	static QuizItemDraft item(String slug, String contentHash, int renderer, String stemHtml) {
		return new QuizItemDraft(new Slug(slug), new Slug("orm"), "orm/quiz/" + slug + ".md",
				new Fingerprint(contentHash, renderer), Level.BEGINNER, new Slug("lazy"), false, "Which?", stemHtml, "",
				List.of(new OptionDraft(true, "a", "yes"), new OptionDraft(false, "b", "no"),
						new OptionDraft(false, "c", "no")),
				LocalDate.of(2026, 11, 21), List.of("https://docs.djangoproject.com/en/5.2/"));
	}

	/** An edition of nothing but these drafts, in the topic {@code orm}. */
	static Edition edition(List<QuestionDraft> questions, List<QuizItemDraft> items) {
		return new Edition(List.of(topic("orm")), questions, items, Set.of(new Slug("orm")),
				questions.stream().map(QuestionDraft::slug).collect(Collectors.toSet()),
				items.stream().map(QuizItemDraft::slug).collect(Collectors.toSet()), Optional.empty(), false);
	}

	/** An edition of nothing but terms that mean the same; without terms, of nothing. */
	static Edition synonyms(String... terms) {
		List<SynonymRule> rules = List.of(new SynonymRule(List.of(terms), List.of(terms)));
		SynonymsDraft draft = new SynonymsDraft("synonyms.txt", new Fingerprint(String.join(", ", terms), 1), rules);
		return new Edition(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(),
				Optional.of(draft).filter((synonyms) -> terms.length > 0), terms.length > 0);
	}

	static Edition edition(QuestionDraft... questions) {
		return edition(List.of(questions), List.of());
	}

}
