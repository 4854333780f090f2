package dev.djangoprep.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.ItemFilter;
import dev.djangoprep.catalog.ItemSummary;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.AttemptId;
import dev.djangoprep.quiz.attempt.Result;
import dev.djangoprep.quiz.attempt.Results;
import dev.djangoprep.quiz.attempt.ReviewedItem;
import dev.djangoprep.quiz.paper.CheckedSetup;
import dev.djangoprep.quiz.paper.CheckedSetup.Valid;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.SetupForm;
import dev.djangoprep.quiz.paper.SetupReading;

import org.springframework.stereotype.Component;

/** Reads what somebody wants to be asked, former attempts of theirs included. */
@Component
class Wishes {

	private final SetupReading reading;

	private final Results results;

	private final ItemBank itemBank;

	Wishes(SetupReading reading, Results results, ItemBank itemBank) {
		this.reading = reading;
		this.results = results;
		this.itemBank = itemBank;
	}

	/**
	 * Reads the fields.
	 * @throws NoSuchAttempt if they follow from an attempt that isn't the learner's or
	 * isn't over
	 */
	Wish read(SetupFields sent, Optional<LearnerId> learner) {
		Optional<Result> retried = Optional.ofNullable(sent.retry()).map((id) -> find(id, learner));
		SetupFields fields = Optional.ofNullable(sent.same())
			.map((id) -> SetupFields.of(SetupForm.of(find(id, learner).setup())))
			.orElse(sent);
		if (retried.isPresent()) {
			fields = fields.retrying(SetupForm.of(retried.get().setup()));
		}
		CheckedSetup checked = retrying(this.reading.read(fields.form()), retried);
		return new Wish(fields, checked, retried, (checked instanceof Valid valid) ? available(valid.setup()) : 0);
	}

	private Result find(String attempt, Optional<LearnerId> learner) {
		AttemptId id = AttemptId.parse(attempt).orElseThrow(NoSuchAttempt::new);
		return learner.flatMap((it) -> this.results.find(it, id)).orElseThrow(NoSuchAttempt::new);
	}

	private static CheckedSetup retrying(CheckedSetup checked, Optional<Result> retried) {
		Set<Slug> missed = retried.map(Result::missed)
			.orElse(List.of())
			.stream()
			.map(ReviewedItem::slug)
			.collect(Collectors.toSet());
		return (checked instanceof Valid valid && !missed.isEmpty()) ? new Valid(valid.setup().retrying(missed))
				: checked;
	}

	private long available(QuizSetup setup) {
		return this.itemBank.askable(new ItemFilter(setup.topics(), setup.levels(), setup.about()))
			.stream()
			.map(ItemSummary::slug)
			.filter((slug) -> setup.items().isEmpty() || setup.items().contains(slug))
			.count();
	}

}
