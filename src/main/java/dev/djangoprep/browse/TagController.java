package dev.djangoprep.browse;

import dev.djangoprep.web.PageNotFound;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.web.CachedPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@CachedPage
class TagController {

	private final Catalog catalog;

	private final QuestionLists lists;

	TagController(Catalog catalog, QuestionLists lists) {
		this.catalog = catalog;
		this.lists = lists;
	}

	@GetMapping("/tags")
	String tags(Model model) {
		model.addAttribute("tags", this.catalog.countByTag());
		return "browse/tags";
	}

	@GetMapping("/tags/{tag}")
	String tag(@PathVariable String tag, @RequestParam(required = false) @Nullable String level,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page, Model model) {
		if (!this.catalog.countByTag().containsKey(tag)) {
			throw new PageNotFound("No question has this tag");
		}
		QuestionFilter filter = QuestionFilter.ALL.withTag(tag)
			.withLevel(AddressPart.optionalLevel(level))
			.withKind(AddressPart.optionalKind(kind));
		model.addAttribute("tag", tag);
		model.addAttribute("list", this.lists.ofTag(filter, AddressPart.pageNumber(page)));
		return "browse/tag";
	}

}
