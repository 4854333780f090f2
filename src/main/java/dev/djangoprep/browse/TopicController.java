package dev.djangoprep.browse;

import dev.djangoprep.web.PageNotFound;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.Topic;
import dev.djangoprep.web.CachedPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@CachedPage
class TopicController {

	private final Catalog catalog;

	private final QuestionLists lists;

	TopicController(Catalog catalog, QuestionLists lists) {
		this.catalog = catalog;
		this.lists = lists;
	}

	@GetMapping("/topics")
	String topics() {
		return "browse/topics";
	}

	@GetMapping("/topics/{topic}")
	String topic(@PathVariable("topic") String slug, @RequestParam(required = false) @Nullable String level,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page, Model model) {
		Topic topic = find(AddressPart.slug(slug));
		QuestionFilter filter = QuestionFilter.ALL.withTopic(topic.slug())
			.withLevel(AddressPart.optionalLevel(level))
			.withKind(AddressPart.optionalKind(kind));
		model.addAttribute("topic", topic);
		model.addAttribute("list", this.lists.ofTopic(filter, AddressPart.pageNumber(page)));
		model.addAttribute("hasItems", hasItems(topic));
		return "browse/topic";
	}

	@GetMapping("/topics/{topic}/snippets")
	String snippets(@PathVariable("topic") String slug, Model model) {
		Topic topic = find(AddressPart.slug(slug));
		model.addAttribute("topic", topic);
		model.addAttribute("questions", this.catalog.questionsWithSnippets(topic.slug()));
		return "browse/snippets";
	}

	private boolean hasItems(Topic topic) {
		return this.catalog.countItemsByLevel(topic.slug()).values().stream().anyMatch((count) -> count > 0);
	}

	private Topic find(Slug slug) {
		return this.catalog.topic(slug).orElseThrow(() -> new PageNotFound("There is no such topic"));
	}

}
