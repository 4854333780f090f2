package dev.djangoprep.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.djangoprep.OnEveryDatabase;
import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.QuestionDraft;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SynonymRule;
import dev.djangoprep.catalog.SynonymsDraft;
import dev.djangoprep.catalog.TopicDraft;
import dev.djangoprep.web.SitePages;
import dev.djangoprep.web.SiteRevision;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The search follows what is published. */
@OnEveryDatabase
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class SearchModuleTests {

	private static final Slug ORM = new Slug("orm");

	@Autowired
	private Publisher publisher;

	@Autowired
	private Search search;

	@MockitoBean
	private SiteRevision siteRevision;

	@MockitoBean
	private SitePages sitePages;

	@Test
	void findsWhatIsPublishedUntilItIsWithdrawn() {
		publish(question("lazy", "What is lazy?"), question("joins", "What is eager?"));
		eventually(() -> assertThat(hits("lazy")).containsExactly("lazy"));
		assertThat(hits("eager")).containsExactly("joins");
		assertThat(hits("jn")).containsExactly("joins");
		publish(question("joins", "What is a join?"));
		eventually(() -> assertThat(hits("lazy")).isEmpty());
		assertThat(hits("join")).containsExactly("joins");
		assertThat(hits("eager")).isEmpty();
	}

	private void eventually(ThrowingRunnable assertion) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
	}

	private List<String> hits(String query) {
		SearchRequest request = new SearchRequest(query, Optional.empty(), Optional.empty(), Optional.empty(), 1);
		return this.search.search(request).hits().stream().map((hit) -> hit.slug().value()).toList();
	}

	private void publish(QuestionDraft... questions) {
		Set<Slug> slugs = Arrays.stream(questions).map(QuestionDraft::slug).collect(Collectors.toSet());
		TopicDraft topic = new TopicDraft(ORM, "orm/topic.md", new Fingerprint("t", 1), 10, "ORM", "About",
				"<p>Hello</p>");
		SynonymsDraft synonyms = new SynonymsDraft("synonyms.txt", new Fingerprint("s", 1),
				List.of(new SynonymRule(List.of("jn"), List.of("joins", "eager"))));
		this.publisher.publish(new Edition(List.of(topic), List.of(questions), List.of(), Set.of(ORM), slugs, Set.of(),
				Optional.of(synonyms), true));
	}

	private static QuestionDraft question(String slug, String title) {
		Section keyPoints = new Section(Section.KEY_POINTS, "Key points", "Key points", "", "");
		return new QuestionDraft(new Slug(slug), ORM, "orm/" + slug + ".md", new Fingerprint(title, 1), Level.BEGINNER,
				Kind.CONCEPT, 1, title, title, "Short.", "Short.", List.of(keyPoints), List.of(), List.of(), null,
				LocalDate.of(2026, 11, 21), List.of(), List.of(), List.of());
	}

}
