package dev.djangoprep.browse;

import dev.djangoprep.web.PageNotFound;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.web.CachedPage;
import dev.djangoprep.web.EditLinks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@CachedPage
class QuestionController {

	private final Catalog catalog;

	private final StructuredData structuredData;

	private final EditLinks edit;

	QuestionController(Catalog catalog, StructuredData structuredData, EditLinks edit) {
		this.catalog = catalog;
		this.structuredData = structuredData;
		this.edit = edit;
	}

	@GetMapping("/questions/{slug}")
	ModelAndView question(@PathVariable String slug) {
		Slug asked = AddressPart.slug(slug);
		return this.catalog.question(asked).map(this::show).orElseGet(() -> redirect(asked));
	}

	private ModelAndView show(Question question) {
		QuestionPage page = new QuestionPage(question, this.catalog.questionsOf(question.topic().slug()),
				this.catalog.questions(question.followUps()), this.catalog.itemsAbout(question.slug()).size(),
				this.edit.url(question.path()), this.structuredData.of(question));
		return new ModelAndView("browse/question", "page", page);
	}

	private ModelAndView redirect(Slug former) {
		Slug current = this.catalog.formerly(former).orElseThrow(() -> new PageNotFound("There is no such question"));
		RedirectView view = new RedirectView("/questions/" + current, true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
