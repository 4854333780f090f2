package dev.djangoprep.browse;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.web.CachedPage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@CachedPage
class LevelController {

	private final QuestionLists lists;

	LevelController(QuestionLists lists) {
		this.lists = lists;
	}

	@GetMapping("/levels/{level}")
	String level(@PathVariable("level") String slug, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page, Model model) {
		Level level = AddressPart.level(slug);
		model.addAttribute("level", level);
		model.addAttribute("levels", Level.values());
		model.addAttribute("list",
				this.lists.ofLevel(level, AddressPart.optionalKind(kind), AddressPart.pageNumber(page)));
		return "browse/level";
	}

}
