package dev.djangoprep.browse;

import dev.djangoprep.web.PageNotFound;
import java.net.URI;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.web.CachedPage;
import dev.djangoprep.web.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The same as on the pages, for programs. {@code openapi.json} describes it. */
@RestController
@CachedPage
class ApiController {

	private final Catalog catalog;

	private final QuestionLists lists;

	private final SiteProperties site;

	ApiController(Catalog catalog, QuestionLists lists, SiteProperties site) {
		this.catalog = catalog;
		this.lists = lists;
		this.site = site;
	}

	@GetMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
	Resource description() {
		return new ClassPathResource("openapi.json");
	}

	@GetMapping(path = "/api/topics", produces = MediaType.APPLICATION_JSON_VALUE)
	ApiTopics topics() {
		return ApiTopics.of(this.catalog.topics(), this.site);
	}

	@GetMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
	ApiQuestions questions(@RequestParam(required = false) @Nullable String topic,
			@RequestParam(required = false) @Nullable String level,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page) {
		QuestionFilter filter = QuestionFilter.ALL.withTopic(published(AddressPart.optionalSlug(topic)))
			.withLevel(AddressPart.optionalLevel(level))
			.withKind(AddressPart.optionalKind(kind));
		return ApiQuestions.of(this.lists.page(filter, AddressPart.pageNumber(page)), this.site);
	}

	@GetMapping(path = "/api/questions/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ApiQuestion> question(@PathVariable String slug) {
		Slug asked = AddressPart.slug(slug);
		return this.catalog.question(asked)
			.map((question) -> ResponseEntity.ok(ApiQuestion.of(question, this.site)))
			.orElseGet(() -> redirect(asked));
	}

	private @Nullable Slug published(@Nullable Slug topic) {
		if (topic != null && this.catalog.topic(topic).isEmpty()) {
			throw new PageNotFound("There is no such topic; /api/topics lists them");
		}
		return topic;
	}

	private ResponseEntity<ApiQuestion> redirect(Slug former) {
		Slug current = this.catalog.formerly(former).orElseThrow(() -> new PageNotFound("There is no such question"));
		URI location = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/api/questions/{slug}")
			.build(current.value());
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(location).build();
	}

}
