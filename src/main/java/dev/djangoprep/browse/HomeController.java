package dev.djangoprep.browse;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.CachedPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@CachedPage
class HomeController {

	private static final int LATEST = 6;

	private final Catalog catalog;

	HomeController(Catalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("page", new HomePage(this.catalog.topics(), this.catalog.newest(LATEST),
				this.catalog.recentlyReviewed(LATEST)));
		return "browse/home";
	}

}
