package dev.djangoprep.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.catalog.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Whether programs get what {@code openapi.json} promises them. */
@ReadingTest
class ApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@Test
	void describesEveryAddressItAnswersAndNoOther() {
		JsonNode description = JsonMapper.shared().readTree(description());
		assertThat(description.path("openapi").asString()).startsWith("3.1");
		assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrder("/api/topics", "/api/questions",
				"/api/questions/{slug}", "/api/search", "/api/suggest");
		assertThat(this.mvc.get().uri("/api")).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isStrictlyEqualTo(new ClassPathResource("openapi.json"));
	}

	@Test
	void answersTopicsAsDescribed() {
		given(this.catalog.topics()).willReturn(List.of(Samples.overview("orm", "ORM & queries", 2, 3)));
		MvcTestResult answer = get("/api/topics");
		assertThat(problems("Topics", answer)).isEmpty();
		assertThat(answer).bodyJson().extractingPath("$.topics[0].levels.expert").isEqualTo(3);
		assertThat(answer).bodyJson()
			.extractingPath("$.topics[0].url")
			.isEqualTo("https://prep.example.org/topics/orm");
	}

	@Test
	void answersAPageOfQuestionsAsDescribed() {
		given(this.catalog.topic(Samples.ORM)).willReturn(Optional.of(Samples.orm()));
		QuestionFilter filter = QuestionFilter.ALL.withTopic(Samples.ORM).withLevel(Level.EXPERT);
		given(this.catalog.questions(filter, PageRequest.of(1, 50)))
			.willReturn(new PageImpl<>(List.of(Samples.summary("lazy", Level.EXPERT)), PageRequest.of(1, 50), 51));
		MvcTestResult answer = get("/api/questions?topic=orm&level=expert&page=2");
		assertThat(problems("Questions", answer)).isEmpty();
		assertThat(answer).bodyJson().extractingPath("$.questions[0].title").isEqualTo("Why <lazy>?");
		assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(51);
		assertThat(answer).bodyJson().extractingPath("$.pages").isEqualTo(2);
	}

	@Test
	void answersAQuestionAsDescribed() {
		given(this.catalog.question(new Slug("lazy"))).willReturn(Optional.of(Samples.coding()));
		MvcTestResult answer = get("/api/questions/lazy");
		assertThat(problems("Question", answer)).isEmpty();
		assertThat(answer).bodyJson().extractingPath("$.django").isEqualTo("Django 6.0 – 6.1");
		assertThat(answer).bodyJson().extractingPath("$.reviewed").isEqualTo("2026-11-21");
	}

	@Test
	void sendsFormerSlugsToTheNewOneForGood() {
		given(this.catalog.formerly(new Slug("laziness"))).willReturn(Optional.of(new Slug("lazy")));
		assertThat(this.mvc.get().uri("/api/questions/laziness")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.redirectedUrl()
			.endsWith("/api/questions/lazy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions/unknown", "/api/questions/Not_a_slug", "/api/questions?topic=unknown",
			"/api/questions?level=novice", "/api/questions?kind=", "/api/questions?page=0", "/api/questions?page=9" })
	void answersProblemDetailsForWhatIsNotThere(String address) {
		given(this.catalog.questions(any(), any())).willReturn(new PageImpl<>(List.of()));
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatus(HttpStatus.NOT_FOUND).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(problems("Problem", answer)).isEmpty();
	}

	@Test
	void saysHowToMendAWrongParameter() {
		assertThat(this.mvc.get().uri("/api/questions?level=novice")).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Unknown level; use beginner, intermediate, advanced or expert");
	}

	private MvcTestResult get(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return answer;
	}

	private List<String> problems(String schema, MvcTestResult answer) {
		String location = "https://prep.example.org/openapi.json";
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
				(builder) -> builder.schemas(Map.of(location, description())));
		return registry.getSchema(SchemaLocation.of(location + "#/components/schemas/" + schema))
			.validate(assertThat(answer).bodyText().actual(), InputFormat.JSON)
			.stream()
			.map(String::valueOf)
			.toList();
	}

	private static String description() {
		try {
			return new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
