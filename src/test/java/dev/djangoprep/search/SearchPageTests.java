package dev.djangoprep.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.search.MarkedText.Piece;
import dev.djangoprep.web.Assets;
import dev.djangoprep.web.SiteProperties;
import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** What readers and programs see of what was found. */
@WebMvcTest(controllers = { SearchController.class, SearchApiController.class, OpenSearchController.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Filter.class),
		properties = "djangoprep.site.base-url=https://prep.example.org")
@AutoConfigureMockMvc(addFilters = false)
@EnableConfigurationProperties(SiteProperties.class)
@Import(Assets.class)
class SearchPageTests {

	private static final Slug ORM = new Slug("orm");

	private static final MarkedText TITLE = new MarkedText(
			List.of(new Piece("Why <b>", false), new Piece("lazy", true), new Piece("?", false)));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Search search;

	@MockitoBean
	private Catalog catalog;

	@BeforeEach
	void fillCatalog() {
		given(this.catalog.topics()).willReturn(List.of(new TopicOverview(ORM, "ORM & queries", "", Map.of())));
	}

	@Test
	void marksWordsAndEscapesEverythingElse() {
		found(Match.ALL_WORDS, null, hit());
		assertThat(this.mvc.get().uri("/search?q=lazy")).hasStatusOk()
			.bodyText()
			.contains("<title>lazy – search · Django Prep</title>", "noindex", "value=\"lazy\"",
					"<a href=\"/questions/lazy-evaluation\">Why &lt;b&gt;<mark>lazy</mark>?</a>",
					"Because <mark>lazy</mark>.", "<a href=\"/topics/orm\">ORM &amp; queries</a>",
					"<a href=\"/questions/lazy-evaluation#code-2\">views.py</a> <code>x = <mark>lazy</mark>(1 &lt; 2)</code>",
					">1 question<")
			.doesNotContain("<b>");
	}

	@Test
	void keepsTheQueryAndTheOtherFiltersInItsLinks() {
		found(Match.ALL_WORDS, null, hit());
		assertThat(this.mvc.get().uri("/search?q={q}&level=expert", "a&b \"c\"")).bodyText()
			.contains("href=\"/search?q=lazy&amp;topic=orm&amp;level=expert#page_questions\">ORM &amp; queries <span",
					"href=\"/search?q=lazy&amp;level=expert&amp;kind=coding#page_questions\">Coding <span class=\"count\">2",
					"href=\"/search?q=lazy&amp;level=expert#page_questions\" aria-current=\"true\">Expert");
	}

	@Test
	void saysWhatElseMayBeMeant() {
		found(Match.CLOSEST, "select_related & more", hit());
		assertThat(this.mvc.get().uri("/search?q=x")).bodyText()
			.contains("No exact match; closest:",
					"Did you mean <a href=\"/search?q=select_related%20%26%20more#page_questions\">select_related &amp; more</a>?",
					"Go to <a href=\"/topics/orm\">ORM &amp; queries</a>");
	}

	@Test
	void saysWhatMayBeAsked() {
		given(this.search.search(any())).willReturn(new SearchResult("", Match.NONE, Optional.empty(), 0, 1, 1,
				List.of(), Map.of(), Map.of(), Map.of(), List.of()));
		assertThat(this.mvc.get().uri("/search")).hasStatusOk()
			.bodyText()
			.contains("<link rel=\"canonical\" href=\"https://prep.example.org/search\">",
					"Search titles, answers and code", "<a href=\"/topics/orm\">")
			.doesNotContain("noindex", "No question like this");
	}

	@Test
	void leadsOnWhereNothingWasFound() {
		found(Match.NONE, null, null);
		assertThat(this.mvc.get().uri("/search?q=zzz")).hasStatusOk()
			.bodyText()
			.contains("No question like this.", "Fewer or other words may help", "<a href=\"/topics/orm\">")
			.doesNotContain("class=\"facet\"");
		assertThat(this.mvc.get().uri("/search?q=zzz&level=expert")).bodyText()
			.contains("No question like this under these filters.",
					"<a href=\"/search?q=lazy#page_questions\">Search everywhere</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=x&level=guru", "/search?q=x&kind=riddle", "/search?q=x&topic=A%20b",
			"/search?q=x&page=0", "/search?q=x&page=-1", "/search?q=x&page=1e9", "/api/search?q=x&level=guru" })
	void refusesFiltersThatMeanNothing(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void answersProgramsAsDescribed() throws IOException {
		found(Match.ALL_WORDS, "lazier", hit());
		MvcTestResult answer = this.mvc.get().uri("/api/search?q=lazy").exchange();
		assertThat(problems("Hits", answer)).isEmpty();
		assertThat(answer).bodyJson().isLenientlyEqualTo("""
				{"query": "lazy", "total": 1, "page": 1, "hits": [{"slug": "lazy-evaluation", "title": "Why <b>lazy?",
				"topic": "orm", "level": "expert", "kind": "coding", "snippet": "Because lazy.",
				"url": "https://prep.example.org/questions/lazy-evaluation"}]}""");
		found(Match.NONE, null, null);
		assertThat(problems("Hits", this.mvc.get().uri("/api/search?q=zzz").exchange())).isEmpty();
	}

	@Test
	void suggestsWithPlacesToMark() throws IOException {
		given(this.search.suggest("laz")).willReturn(
				List.of(new Suggestion(new Slug("lazy-evaluation"), TITLE, ORM, "ORM & queries", Level.EXPERT)));
		MvcTestResult answer = this.mvc.get().uri("/api/suggest?q=laz").exchange();
		assertThat(problems("Suggestions", answer)).isEmpty();
		assertThat(answer).bodyJson().isStrictlyEqualTo("""
				{"suggestions": [{"title": "Why <b>lazy?", "topic": "ORM & queries", "level": "expert",
				"url": "/questions/lazy-evaluation", "marks": [[7, 11]]}]}""");
	}

	@Test
	void offersItselfToBrowsers() {
		assertThat(this.mvc.get().uri("/opensearch.xml")).hasStatusOk()
			.bodyText()
			.contains("template=\"https://prep.example.org/search?q={searchTerms}\"");
	}

	private void found(Match match, @Nullable String correction, @Nullable Hit hit) {
		List<Hit> hits = (hit != null) ? List.of(hit) : List.of();
		given(this.search.search(any())).willReturn(new SearchResult("lazy", match, Optional.ofNullable(correction),
				hits.size(), 1, 1, hits, Map.of(ORM, 1L), Map.of(Level.EXPERT, 1L), Map.of(Kind.CODING, 2L),
				List.of(new WayIn("ORM & queries", "/topics/orm"))));
	}

	private static Hit hit() {
		return new Hit(new Slug("lazy-evaluation"), TITLE, ORM, "ORM & queries", Level.EXPERT, Kind.CODING,
				new MarkedText(List.of(new Piece("Because ", false), new Piece("lazy", true), new Piece(".", false))),
				Optional.of(new CodeLine(Optional.of("views.py"), "code-2", new MarkedText(
						List.of(new Piece("x = ", false), new Piece("lazy", true), new Piece("(1 < 2)", false))))));
	}

	private static List<String> problems(String schema, MvcTestResult answer) throws IOException {
		String location = "https://prep.example.org/openapi.json";
		String description = new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8);
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
				(builder) -> builder.schemas(Map.of(location, description)));
		return registry.getSchema(SchemaLocation.of(location + "#/components/schemas/" + schema))
			.validate(assertThat(answer).bodyText().actual(), InputFormat.JSON)
			.stream()
			.map(String::valueOf)
			.toList();
	}

}
