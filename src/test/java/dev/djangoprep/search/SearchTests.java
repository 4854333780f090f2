package dev.djangoprep.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SynonymRule;
import dev.djangoprep.search.index.Entry;
import dev.djangoprep.search.index.Indexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final Slug TESTING = new Slug("testing");

	private static final Entry LAZY = Indexes.entry("lazy", "What does it mean that querysets are lazy?",
			"A queryset sends its query when it is evaluated, and not before.");

	private static final Entry JOINS = new Entry(new Slug("joins"), Indexes.ORM, Level.INTERMEDIATE, Kind.CONCEPT,
			"What is the difference between select_related() and prefetch_related()?",
			List.of(new Slug("select-related")), List.of("querysets"), List.of("Where the prefetch is lost"),
			"Both load related objects up front instead of one query per row.", "It joins in SQL.",
			"Use it for foreign keys.", List.of(new Entry.Code("code-1", Optional.of("views.py"), """
					from django.shortcuts import render

					def books(request):
					    return Book.objects.select_related("author")
					""")));

	private static final Entry CLIENT = new Entry(new Slug("client"), TESTING, Level.BEGINNER, Kind.CODING,
			"How do you test a class-based view?", List.of(), List.of(), List.of(),
			"With the client: it sends a request and shows the response.", "", "", List.of());

	private static final Entry FACTORIES = new Entry(new Slug("factories"), TESTING, Level.ADVANCED, Kind.CONCEPT,
			"Why not write a WebSocket consumer?", List.of(), List.of(), List.of(), "Because polling is enough.", "",
			"A queryset would do.", List.of());

	private final Search search = new Search(Indexes.current(
			List.of(new SynonymRule(List.of("cbv", "class-based view"), List.of("cbv", "class-based view"))), LAZY,
			JOINS, CLIENT, FACTORIES));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			select_related                           | joins
			select-related                           | joins
			SelectRelated                            | joins
			prefetch_related()                       | joins
			related objects                          | joins
			select_related vs prefetch_related       | joins
			Book.objects.select_related("author")    | joins
			selct_related                            | joins
			lazy                                     | lazy
			laziness                                 | lazy
			query set                                | lazy
			cbv                                      | client
			cbvs                                     | client
			test class based views                   | client
			web socket                               | factories
			websockets                               | factories
			how do you test a class-based view       | client
			""")
	void findsWhatCandidatesType(String query, String slug) {
		assertThat(hits(query).get(0)).hasToString(slug);
	}

	@Test
	void putsWhatHasAllWordsBeforeWhatHasSome() {
		assertThat(hits("queryset polling")).first().hasToString("factories");
		assertThat(search("queryset polling").match()).isEqualTo(Match.ALL_WORDS);
	}

	@Test
	void putsTheVeryTitleFirst() {
		Search search = new Search(Indexes.current(List.of(),
				Indexes.entry("long", "What is Django, Django, Django and Django?", "Django Django Django"),
				Indexes.entry("short", "What is Django?", "A framework."),
				Indexes.entry("other", "Django", "Django is Django")));
		assertThat(search.search(request("what is django")).hits().get(0).slug()).hasToString("short");
	}

	@Test
	void takesTheNameBeforeAFilterForAnyName() {
		Search search = new Search(Indexes.current(List.of(),
				Indexes.entry("storing", "Is a value in the value store safe?", "Each value is."),
				Indexes.entry("filter", "What does the filter {{ bio|safe }} do?", "It marks text as safe.")));
		assertThat(search.search(request("{{ value|safe }}")).hits().get(0).slug()).hasToString("filter");
		assertThat(search.search(request("{{ value | safe }}")).hits().get(0).slug()).hasToString("storing");
		assertThat(search.search(request("value")).hits().get(0).slug()).hasToString("storing");
	}

	@Test
	void saysWhereNothingHasAllWords() {
		SearchResult result = search("lazy factories frobnicate");
		assertThat(result.match()).isEqualTo(Match.CLOSEST);
		assertThat(result.correction()).isEmpty();
		assertThat(result.hits()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "querset, queryset", "prefetch_relatde, prefetch_related", "evalauted query, evaluated query",
			"Is it lzay?, Is it lazy?", "lazyqueryset, lazy queryset", "prefet, prefetch" })
	void mendsSlips(String query, String correction) {
		SearchResult result = search(query);
		assertThat(result.correction()).hasValue(correction);
		assertThat(result.query()).isEqualTo(query);
		assertThat(result.match()).isEqualTo(Match.CLOSEST);
		assertThat(result.hits()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "xyzzy plugh", "what is xyzzy", "🦄", "…", "кириллица", "lzy xq" })
	void answersNonsenseWithNothing(String query) {
		SearchResult result = search(query);
		assertThat(result.match()).isEqualTo(Match.NONE);
		assertThat(result.hits()).isEmpty();
		assertThat(result.correction()).isEmpty();
		assertThat(result.pages()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "what is it", "not", "and", "how do you", "why not write" })
	void losesNoQueryOfMinorWords(String query) {
		assertThat(hits(query)).isNotEmpty();
	}

	@Test
	void countsUnderTheOtherFilters() {
		SearchResult result = this.search.search(
				new SearchRequest("queryset", Optional.of(TESTING), Optional.empty(), Optional.of(Kind.CONCEPT), 1));
		assertThat(result.hits()).extracting(Hit::slug).hasToString("[factories]");
		assertThat(result.total()).isEqualTo(1);
		assertThat(result.topics()).containsOnlyKeys(Indexes.ORM, TESTING).containsEntry(Indexes.ORM, 2L);
		assertThat(result.levels()).containsEntry(Level.ADVANCED, 1L).containsEntry(Level.BEGINNER, 0L);
		assertThat(result.kinds()).containsEntry(Kind.CONCEPT, 1L).containsEntry(Kind.CODING, 0L);
	}

	@Test
	void findsNothingInATopicThatDoesNotExist() {
		SearchResult result = this.search
			.search(new SearchRequest("queryset", Optional.of(new Slug("no")), Optional.empty(), Optional.empty(), 1));
		assertThat(result.hits()).isEmpty();
		assertThat(result.match()).isEqualTo(Match.ALL_WORDS);
		assertThat(result.topics()).hasSize(2);
	}

	@Test
	void turnsPagesAndStopsAtTheLast() {
		Search search = new Search(Indexes.current(List.of(),
				IntStream.rangeClosed(1, 45)
					.mapToObj((number) -> Indexes.entry("q-" + number, "Question " + number, "About signals"))
					.toArray(Entry[]::new)));
		List<SearchResult> pages = Stream.of(-3, 1, 2, 3, 4, Integer.MAX_VALUE)
			.map((page) -> search
				.search(new SearchRequest("signals", Optional.empty(), Optional.empty(), Optional.empty(), page)))
			.toList();
		assertThat(pages).extracting(SearchResult::page).containsExactly(1, 1, 2, 3, 3, 3);
		assertThat(pages).extracting((page) -> page.hits().size()).containsExactly(20, 20, 20, 5, 5, 5);
		assertThat(pages).extracting(SearchResult::pages).containsOnly(3);
		assertThat(Stream.of(1, 2, 3).flatMap((page) -> pages.get(page).hits().stream()).map(Hit::slug).distinct())
			.hasSize(45);
	}

	@Test
	void marksWordsPartsAndOtherNames() {
		assertThat(marked(search("websocket").hits().get(0).title()))
			.isEqualTo("Why not write a [WebSocket] consumer?");
		assertThat(marked(search("socket").hits().get(0).title())).isEqualTo("Why not write a Web[Socket] consumer?");
		assertThat(marked(search("cbv").hits().get(0).title())).isEqualTo("How do you test a [class-based view]?");
		assertThat(marked(search("joining").hits().get(0).excerpt())).isEqualTo("It [joins] in SQL.");
	}

	@Test
	void showsTheLineOfCodeThatHasTheIdentifier() {
		CodeLine code = search("select_related").hits().get(0).code().orElseThrow();
		assertThat(code.title()).hasValue("views.py");
		assertThat(code.anchor()).isEqualTo("code-1");
		assertThat(marked(code.line())).isEqualTo("return Book.objects.[select_related](\"author\")");
	}

	@Test
	void showsNoCodeForWordsThatTheTextHas() {
		assertThat(search("related objects").hits().get(0).code()).isEmpty();
		assertThat(search("shortcuts").hits().get(0).code()).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			orm                   | ORM and queries
			testing               | Testing
			tests                 | Testing
			beginner              | Beginner
			beginner orm          | Beginner, ORM and queries
			expert questions      | Expert
			n plus one            | Tagged n-plus-one
			select_related        |
			the                   |
			""")
	void namesWaysIn(String query, String titles) {
		assertThat(search(query).waysIn().stream().map(WayIn::title))
			.isEqualTo((titles != null) ? List.of(titles.split(", ")) : List.of());
	}

	@Test
	void suggestsWhatTheLastWordMayBecome() {
		assertThat(suggestions("sel")).containsExactly("joins");
		assertThat(suggestions("select_re")).containsExactly("joins");
		assertThat(suggestions("lazy quer")).first().isEqualTo("lazy");
		assertThat(suggestions("querset")).contains("lazy");
		assertThat(suggestions("")).isEmpty();
	}

	@Test
	void keepsTheSuggestionsOfATopicTogether() {
		assertThat(this.search.suggest("q")).extracting((suggestion) -> suggestion.topic().value())
			.containsExactly("orm", "orm", "testing");
	}

	@Test
	void suggestsAtMostEight() {
		Search search = new Search(Indexes.current(List.of(),
				IntStream.rangeClosed(1, 20)
					.mapToObj((number) -> Indexes.entry("q-" + number, "Question " + number, "About signals"))
					.toArray(Entry[]::new)));
		assertThat(search.suggest("sig")).hasSize(8);
	}

	private SearchResult search(String query) {
		return this.search.search(request(query));
	}

	private static SearchRequest request(String query) {
		return new SearchRequest(query, Optional.empty(), Optional.empty(), Optional.empty(), 1);
	}

	private List<Slug> hits(String query) {
		return search(query).hits().stream().map(Hit::slug).toList();
	}

	private List<String> suggestions(String query) {
		return this.search.suggest(query).stream().map((suggestion) -> suggestion.slug().value()).toList();
	}

	private static String marked(MarkedText text) {
		StringBuilder marked = new StringBuilder();
		text.pieces().forEach((piece) -> marked.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
		return marked.toString();
	}

}
