package dev.djangoprep.quiz;

import java.util.Optional;

import dev.djangoprep.quiz.attempt.Result;
import dev.djangoprep.quiz.attempt.Results;
import dev.djangoprep.quiz.attempt.Sittings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how an attempt went. One that is in progress is sat first. */
@Controller
class ResultController {

	private final Results results;

	private final Sittings sittings;

	ResultController(Results results, Sittings sittings) {
		this.results = results;
		this.sittings = sittings;
	}

	@GetMapping("/quiz/attempts/{id}/result")
	String result(Taker taker, @RequestParam(defaultValue = "") String show, Model model) {
		Optional<Result> result = this.results.find(taker.learner(), taker.attempt());
		if (result.isEmpty()) {
			return this.sittings.find(taker.learner(), taker.attempt())
				.map((sitting) -> "redirect:" + taker.address())
				.orElseThrow(NoSuchAttempt::new);
		}
		model.addAttribute("page", new ResultPage(result.get(), Show.of(show)));
		return "quiz/result";
	}

}
