package dev.djangoprep.quiz;

import java.time.Clock;

import dev.djangoprep.quiz.attempt.AskedItem;
import dev.djangoprep.quiz.attempt.CheckResult;
import dev.djangoprep.quiz.attempt.Proctor;
import dev.djangoprep.quiz.attempt.SaveResult;
import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.quiz.attempt.Sittings;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same addresses for the page's script: it asks for JSON, and is told what is saved
 * now.
 */
@RestController
class AnswerApiController {

	private final Proctor proctor;

	private final Sittings sittings;

	private final Clock clock;

	AnswerApiController(Proctor proctor, Sittings sittings, Clock clock) {
		this.proctor = proctor;
		this.sittings = sittings;
		this.clock = clock;
	}

	@GetMapping(path = "/quiz/attempts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	SittingState state(Taker taker) {
		Sitting sitting = this.sittings.find(taker.learner(), taker.attempt()).orElseThrow(NoSuchAttempt::new);
		return new SittingState(sitting.inProgress(), sitting.now().toEpochMilli(),
				sitting.items().stream().map(AskedItem::saved).map(AnswerState::of).toList());
	}

	@PostMapping(path = "/quiz/attempts/{id}/answers/{place}", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AnswerOutcome> save(Taker taker, @PathVariable int place, AnswerForm form) {
		SaveResult result = this.proctor.save(taker.learner(), taker.attempt(), form.answer(place))
			.orElseThrow(NoSuchAttempt::new);
		return answer(AnswerOutcome.of(result, now()));
	}

	@PostMapping(path = "/quiz/attempts/{id}/answers/{place}/check", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AnswerOutcome> check(Taker taker, @PathVariable int place, AnswerForm form) {
		CheckResult result = this.proctor.check(taker.learner(), taker.attempt(), form.answer(place))
			.orElseThrow(NoSuchAttempt::new);
		return answer(AnswerOutcome.of(result, now()));
	}

	private long now() {
		return this.clock.millis();
	}

	private static ResponseEntity<AnswerOutcome> answer(AnswerOutcome outcome) {
		return ResponseEntity.status(outcome.isTaken() ? HttpStatus.OK : HttpStatus.CONFLICT).body(outcome);
	}

}
