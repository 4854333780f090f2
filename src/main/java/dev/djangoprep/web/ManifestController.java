package dev.djangoprep.web;

import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a phone put the site on its home screen. */
@RestController
@CachedPage
class ManifestController {

	private final Assets assets;

	ManifestController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	Map<String, Object> manifest() {
		return Map.of("name", "Django Prep", "short_name", "Django Prep", "start_url", "/", "display", "minimal-ui",
				"background_color", "#ffffff", "theme_color", "#14593b", "icons",
				List.of(Map.of("src", this.assets.getIcon(), "sizes", "any", "type", "image/svg+xml")));
	}

}
