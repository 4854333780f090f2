package dev.djangoprep.quiz;

import java.util.Optional;

import dev.djangoprep.quiz.attempt.AttemptEnd;
import dev.djangoprep.quiz.attempt.CheckResult;
import dev.djangoprep.quiz.attempt.Proctor;
import dev.djangoprep.quiz.attempt.SaveResult;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes answers from plain forms, and ends attempts. The script's saves go to
 * {@link AnswerApiController}.
 */
@Controller
class AnswerController {

	private final Proctor proctor;

	AnswerController(Proctor proctor) {
		this.proctor = proctor;
	}

	@PostMapping("/quiz/attempts/{id}/answers/{place}")
	ModelAndView save(Taker taker, @PathVariable int place, AnswerForm form) {
		SaveResult result = this.proctor.save(taker.learner(), taker.attempt(), form.answer(place))
			.orElseThrow(NoSuchAttempt::new);
		return (result instanceof Ended ended) ? tooLate(ended, taker) : goOn(taker, form.next(place));
	}

	@PostMapping("/quiz/attempts/{id}/answers/{place}/check")
	ModelAndView check(Taker taker, @PathVariable int place, AnswerForm form) {
		CheckResult result = this.proctor.check(taker.learner(), taker.attempt(), form.answer(place))
			.orElseThrow(NoSuchAttempt::new);
		return (result instanceof Ended ended) ? tooLate(ended, taker) : goOn(taker, form.next(place));
	}

	@PostMapping("/quiz/attempts/{id}/submit")
	ModelAndView submit(Taker taker) {
		return end(taker, this.proctor.submit(taker.learner(), taker.attempt()));
	}

	@PostMapping("/quiz/attempts/{id}/abandon")
	ModelAndView abandon(Taker taker) {
		return end(taker, this.proctor.abandon(taker.learner(), taker.attempt()));
	}

	private static ModelAndView goOn(Taker taker, String query) {
		return new ModelAndView("redirect:" + taker.address() + query);
	}

	private static ModelAndView end(Taker taker, Optional<AttemptEnd> end) {
		return end.map((it) -> new ModelAndView("redirect:" + taker.resultAddress())).orElseThrow(NoSuchAttempt::new);
	}

	private static ModelAndView tooLate(Ended ended, Taker taker) {
		ModelAndView view = new ModelAndView("quiz/too-late", "page", new TooLatePage(ended, taker.resultAddress()));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

}
