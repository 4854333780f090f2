package dev.djangoprep.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.learner.LearnerRecognition;
import dev.djangoprep.quiz.attempt.History;
import dev.djangoprep.quiz.attempt.PastAttempt;
import dev.djangoprep.web.PageNotFound;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a learner did so far. */
@Controller
class HistoryController {

	/** No further than anybody could turn the pages. */
	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");

	private final History history;

	private final Catalog catalog;

	private final LearnerRecognition recognition;

	HistoryController(History history, Catalog catalog, LearnerRecognition recognition) {
		this.history = history;
		this.catalog = catalog;
		this.recognition = recognition;
	}

	@GetMapping("/quiz/history")
	String history(@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "false") boolean deleted,
			HttpServletRequest request, Model model) {
		TopicNames topics = TopicNames.of(this.catalog.topics());
		Optional<LearnerId> learner = this.recognition.recognize(request);
		model.addAttribute("page", learner.map((it) -> page(it, number(page), topics))
			.orElseGet(() -> new HistoryPage(Page.empty(), List.of(), List.of(), topics, deleted)));
		return "quiz/history";
	}

	private HistoryPage page(LearnerId learner, int number, TopicNames topics) {
		Page<PastAttempt> attempts = this.history.attempts(learner, number - 1);
		if (number > 1 && !attempts.hasContent()) {
			throw new PageNotFound("The history ends before this page");
		}
		return new HistoryPage(attempts, this.history.trend(learner), this.history.weakestTopics(learner), topics,
				false);
	}

	private static int number(String page) {
		if (!PAGE.matcher(page).matches()) {
			throw new PageNotFound("Pages are numbered from 1");
		}
		return Integer.parseInt(page);
	}

}
