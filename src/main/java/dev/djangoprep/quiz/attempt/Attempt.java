package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Locked;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.quiz.paper.Paper;
import dev.djangoprep.quiz.paper.QuizSetup;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A learner's sitting of a paper. Guards its own rules: everything that comes in says
 * when it came, and is refused once the time is over. Every change counts the version, so
 * that of two changes at once the second sees the first.
 */
@Entity
class Attempt {

	/**
	 * No question is looked at for longer, as far as we know without the page's watch.
	 */
	private static final Duration LONGEST_GUESS = Duration.ofMinutes(10);

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID learner;

	private int number;

	@Embedded
	private KeptSetup setup;

	private long seed;

	@Embedded
	private TimeLimit time;

	@Enumerated(EnumType.STRING)
	private AttemptState state = AttemptState.IN_PROGRESS;

	private Instant touchedAt;

	private @Nullable Instant endedAt;

	private int questions;

	private @Nullable Integer sixtieths;

	@ElementCollection
	@CollectionTable(name = "attempt_item", joinColumns = @JoinColumn(name = "attempt_id"))
	@OrderColumn(name = "position")
	private List<AttemptItem> items = new ArrayList<>();

	/**
	 * Begins.
	 * @param number counts the learner's attempts, from 1
	 */
	Attempt(AttemptId id, LearnerId learner, int number, QuizSetup setup, Paper paper, Instant now, Duration grace) {
		this.id = id.value();
		this.learner = learner.value();
		this.number = number;
		this.setup = KeptSetup.of(setup);
		this.seed = paper.seed();
		paper.items().forEach((item) -> this.items.add(new AttemptItem(item)));
		this.questions = this.items.size();
		this.time = TimeLimit.from(now, setup.timeFor(this.questions), grace);
		this.touchedAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	protected Attempt() {
		// for JPA
	}

	/** Takes an answer that came at this time. */
	SaveResult save(Answer answer, Instant now) {
		AttemptItem item = item(answer.place());
		item.read(answer.options());
		endIfOver(now);
		SavedAnswer before = item.saved(answer.place());
		if (!isInProgress()) {
			return new Ended(this.state, end().endedAt(), before);
		}
		if (item.isChecked()) {
			return new Locked(before);
		}
		Instant at = this.time.within(now);
		if (!item.take(answer, at, measured(answer, item, at))) {
			return new Outdated(before);
		}
		this.touchedAt = at;
		return new Saved(item.saved(answer.place()));
	}

	/**
	 * Takes an answer for good, so that it may be told.
	 * @throws InvalidAnswer in an exam
	 */
	SaveResult check(Answer answer, Instant now) {
		if (this.setup.mode() != Mode.PRACTICE) {
			throw new InvalidAnswer("An exam tells nothing before its end");
		}
		SaveResult result = save(answer, now);
		if (!(result instanceof Saved)) {
			return result;
		}
		AttemptItem item = item(answer.place());
		item.check();
		return new Saved(item.saved(answer.place()));
	}

	/** Hands in, unless it is over. */
	AttemptEnd submit(Instant now) {
		endIfOver(now);
		return finish(AttemptState.SUBMITTED, this.time.within(now));
	}

	/** Gives up, unless it is over. */
	AttemptEnd abandon(Instant now) {
		endIfOver(now);
		return finish(AttemptState.ABANDONED, this.time.within(now));
	}

	/** Ends with what it has if its time is over; its end is the deadline. */
	void endIfOver(Instant now) {
		if (this.time.isOver(now)) {
			finish(AttemptState.TIMED_OUT, this.time.within(now));
		}
	}

	/**
	 * Gives up, with the last touch as its end, if it has no limit and nobody touched it
	 * since.
	 */
	void abandonIfIdleSince(Instant since) {
		if (this.time.deadline() == null && this.touchedAt.isBefore(since)) {
			finish(AttemptState.ABANDONED, this.touchedAt);
		}
	}

	private AttemptEnd finish(AttemptState end, Instant at) {
		if (isInProgress()) {
			this.items.forEach(AttemptItem::mark);
			this.sixtieths = this.items.stream()
				.flatMap((item) -> item.score().stream())
				.mapToInt(Score::sixtieths)
				.sum();
			this.state = end;
			this.endedAt = at;
		}
		return end();
	}

	private AttemptEnd end() {
		if (this.endedAt == null) {
			throw new IllegalStateException("Attempt %s is in progress".formatted(this.id));
		}
		return new AttemptEnd(this.state, this.endedAt);
	}

	/** All questions together can't have been shown for longer than the attempt lasts. */
	private Duration measured(Answer answer, AttemptItem item, Instant at) {
		Duration guess = min(Duration.between(this.touchedAt, at), LONGEST_GUESS);
		Duration claimed = (answer.spent() != null) ? answer.spent() : item.spent().plus(guess);
		Duration others = this.items.stream()
			.filter((other) -> other != item)
			.map(AttemptItem::spent)
			.reduce(Duration.ZERO, Duration::plus);
		return min(claimed, Duration.between(this.time.startedAt(), at).minus(others));
	}

	private static Duration min(Duration one, Duration other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	/**
	 * The question at a place, from 1.
	 * @throws InvalidAnswer if there is none
	 */
	AttemptItem item(int place) {
		if (place < 1 || place > this.questions) {
			throw new InvalidAnswer("There are questions 1 to %d, but no %d".formatted(this.questions, place));
		}
		return this.items.get(place - 1);
	}

	boolean isInProgress() {
		return this.state == AttemptState.IN_PROGRESS;
	}

	/** Whether the question at a place, from 1, may be told. */
	boolean mayTell(int place) {
		return !isInProgress() || item(place).isChecked();
	}

	/** Whether it began after a time, of this setup, and nothing is saved of it yet. */
	boolean beganJustNow(QuizSetup setup, Instant since) {
		return isInProgress() && this.time.startedAt().isAfter(since) && setup().equals(setup)
				&& this.items.stream().noneMatch(AttemptItem::isSaved);
	}

	AttemptId id() {
		return new AttemptId(this.id);
	}

	int number() {
		return this.number;
	}

	/** How many questions are asked. */
	int questions() {
		return this.questions;
	}

	QuizSetup setup() {
		return this.setup.asSetup();
	}

	TimeLimit time() {
		return this.time;
	}

	AttemptState state() {
		return this.state;
	}

	/** Absent while in progress; never after the deadline. */
	Optional<Instant> endedAt() {
		return Optional.ofNullable(this.endedAt);
	}

	/** Absent while in progress. */
	Optional<Score> score() {
		return Optional.ofNullable(this.sixtieths).map((sum) -> new Score(sum, this.questions));
	}

	List<AttemptItem> items() {
		return List.copyOf(this.items);
	}

}
