package dev.djangoprep.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.check.Problem;
import dev.djangoprep.web.EditLinks;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows maintainers what the content still needs. */
@Controller
class AuthoringController {

	private final ContentImport contentImport;

	private final ContentState state;

	private final ContentLocation location;

	private final Catalog catalog;

	private final EditLinks editLinks;

	private final Clock clock;

	AuthoringController(ContentImport contentImport, ContentState state, ContentLocation location, Catalog catalog,
			EditLinks editLinks, Clock clock) {
		this.contentImport = contentImport;
		this.state = state;
		this.location = location;
		this.catalog = catalog;
		this.editLinks = editLinks;
		this.clock = clock;
	}

	@GetMapping("/authoring")
	String authoring(Model model) {
		LocalDate oldest = LocalDate.now(this.clock).minus(ContentCheck.REVIEW_HOLDS_FOR);
		List<Coverage> coverage = Coverage.of(this.catalog.topics(), this.catalog.countByTopicLevelAndKind());
		model.addAttribute("page",
				new AuthoringPage(problems(), coverage, this.catalog.reviewedBefore(oldest), this.editLinks));
		return "content/authoring";
	}

	/**
	 * Unchanged content is not checked at start, so the first who asks has it checked.
	 */
	private List<Problem> problems() {
		return this.state.last()
			.orElseGet(this.contentImport::check)
			.problems()
			.stream()
			.map(this::belowTheFolder)
			.toList();
	}

	/** Where the folder lies on the server is nobody's business. */
	private Problem belowTheFolder(Problem problem) {
		String folder = this.location.source().name() + "/";
		String path = problem.path().startsWith(folder) ? problem.path().substring(folder.length()) : problem.path();
		return new Problem(path, problem.line(), problem.column(), problem.severity(), problem.message());
	}

}
