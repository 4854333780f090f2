package dev.djangoprep.quiz;

import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.quiz.attempt.Sittings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an attempt that is sat. One that is over shows its result instead. */
@Controller
class SittingController {

	private final Sittings sittings;

	private final SittingPages pages;

	SittingController(Sittings sittings, SittingPages pages) {
		this.sittings = sittings;
		this.pages = pages;
	}

	@GetMapping("/quiz/attempts/{id}")
	String question(Taker taker, @RequestParam(defaultValue = "") String question, Model model) {
		Sitting sitting = find(taker);
		if (!sitting.inProgress()) {
			return "redirect:" + taker.resultAddress();
		}
		model.addAttribute("page", this.pages.question(taker, sitting, question));
		return "quiz/sitting";
	}

	@GetMapping(path = "/quiz/attempts/{id}", params = "review")
	String review(Taker taker, Model model) {
		Sitting sitting = find(taker);
		if (!sitting.inProgress()) {
			return "redirect:" + taker.resultAddress();
		}
		model.addAttribute("page", this.pages.review(taker, sitting));
		return "quiz/sitting";
	}

	/**
	 * One question without the page around it, for the script to put in the place of the
	 * former.
	 */
	@GetMapping("/quiz/attempts/{id}/questions/{place}")
	String part(Taker taker, @PathVariable String place, Model model) {
		SittingPage page = this.pages.question(taker, find(taker), place);
		model.addAttribute("page", page);
		model.addAttribute("question", page.questions().get(page.place() - 1));
		return "quiz/question :: question";
	}

	private Sitting find(Taker taker) {
		return this.sittings.find(taker.learner(), taker.attempt()).orElseThrow(NoSuchAttempt::new);
	}

}
