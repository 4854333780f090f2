package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.Optional;

import dev.djangoprep.learner.LearnerAdmission;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.learner.LearnerRecognition;
import dev.djangoprep.quiz.attempt.AttemptStart;
import dev.djangoprep.quiz.attempt.StartResult;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.attempt.StartResult.TooManyStarts;
import dev.djangoprep.quiz.paper.QuizSetup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sets a quiz up, and starts it. */
@Controller
class SetupController {

	private final Wishes wishes;

	private final SetupPages pages;

	private final AttemptStart attemptStart;

	private final LearnerRecognition recognition;

	private final LearnerAdmission admission;

	SetupController(Wishes wishes, SetupPages pages, AttemptStart attemptStart, LearnerRecognition recognition,
			LearnerAdmission admission) {
		this.wishes = wishes;
		this.pages = pages;
		this.attemptStart = attemptStart;
		this.recognition = recognition;
		this.admission = admission;
	}

	@GetMapping("/quiz")
	ModelAndView setUp(SetupFields fields, HttpServletRequest request) {
		Optional<LearnerId> learner = this.recognition.recognize(request);
		return show(this.pages.of(this.wishes.read(fields, learner), learner), HttpStatus.OK);
	}

	/** Counts what the choice offers, for browsers without a script that does. */
	@PostMapping(path = "/quiz", params = "update")
	String update(SetupFields fields) {
		return "redirect:" + fields.address();
	}

	@PostMapping("/quiz")
	ModelAndView start(SetupFields fields, HttpServletRequest request, HttpServletResponse response) {
		Optional<LearnerId> learner = this.recognition.recognize(request);
		Wish wish = this.wishes.read(fields, learner);
		Optional<QuizSetup> setup = wish.setup().filter((it) -> wish.available() > 0);
		if (setup.isEmpty()) {
			return refuse(wish, learner);
		}
		StartResult result = this.attemptStart.start(this.admission.admit(request, response), setup.get());
		if (result instanceof Started started) {
			return new ModelAndView("redirect:/quiz/attempts/" + started.id());
		}
		return (result instanceof TooManyStarts many) ? postpone(many.retryAfter(), wish, learner, response)
				: refuse(wish, learner);
	}

	private ModelAndView refuse(Wish wish, Optional<LearnerId> learner) {
		SetupPage page = this.pages.of(wish, learner);
		String notice = wish.problems().isEmpty()
				? "No question fits, so there is nothing to ask. Choose other topics or levels."
				: "The quiz did not start. See what to change below.";
		return show(page.withNotice(notice), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView postpone(Duration wait, Wish wish, Optional<LearnerId> learner, HttpServletResponse response) {
		long seconds = wait.toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		SetupPage page = this.pages.of(wish, learner);
		return show(page.withNotice("You started many quizzes within a minute. Wait %s, then start this one."
			.formatted(InWords.count(seconds, "second"))), HttpStatus.TOO_MANY_REQUESTS);
	}

	private static ModelAndView show(SetupPage page, HttpStatus status) {
		ModelAndView view = new ModelAndView("quiz/setup", "page", page);
		view.setStatus(status);
		return view;
	}

}
