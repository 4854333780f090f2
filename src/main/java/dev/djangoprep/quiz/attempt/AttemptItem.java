package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.Paper.PaperItem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, with the newest answer to it. Knows the keys of the version
 * that was asked, so that an attempt is marked without the catalog.
 */
@Embeddable
class AttemptItem {

	private long itemId;

	private Slug slug;

	private Slug topic;

	@Enumerated(EnumType.STRING)
	private Level level;

	private boolean selectMany;

	private String optionOrder;

	private int keyBits;

	private int chosenBits;

	private boolean flagged;

	private boolean checked;

	private long saveSequence;

	private @Nullable Instant savedAt;

	private long spentMillis;

	private @Nullable Integer sixtieths;

	AttemptItem(PaperItem item) {
		this.itemId = item.item().id();
		this.slug = item.item().slug();
		this.topic = item.item().topic();
		this.level = item.item().level();
		this.selectMany = item.item().selectMany();
		this.optionOrder = OptionOrder.of(item.optionOrder()).digits();
		this.keyBits = OptionSet.of(item.keys()).bits();
	}

	@SuppressWarnings("NullAway.Init")
	protected AttemptItem() {
		// for JPA
	}

	/**
	 * The options with these numbers, as shown from 1.
	 * @throws InvalidAnswer if they can't be the answer to this question
	 */
	OptionSet read(Set<Integer> numbers) {
		if (numbers.size() > 1 && !this.selectMany) {
			throw new InvalidAnswer("Of this question's options one may be chosen, not %d".formatted(numbers.size()));
		}
		return order().options(numbers);
	}

	/**
	 * Takes an answer, unless another one is as new or newer.
	 * @param measured time that the question was shown in all, as far as it may count
	 * @return whether the answer is what is saved now
	 */
	boolean take(Answer answer, Instant at, Duration measured) {
		OptionSet choice = read(answer.options());
		long sequence = (answer.sequence() != null) ? answer.sequence() : this.saveSequence + 1;
		if (sequence <= this.saveSequence) {
			return sequence == this.saveSequence && choice.equals(chosen()) && answer.flagged() == this.flagged;
		}
		this.chosenBits = choice.bits();
		this.flagged = answer.flagged();
		this.saveSequence = sequence;
		this.savedAt = at;
		this.spentMillis = Math.max(this.spentMillis, measured.toMillis());
		return true;
	}

	/** Lets the answer stand and marks it. */
	void check() {
		this.checked = true;
		mark();
	}

	void mark() {
		this.sixtieths = Score.of(keys(), chosen()).sixtieths();
	}

	/** What is saved of the question, which stands at this place, from 1. */
	SavedAnswer saved(int place) {
		return new SavedAnswer(place, order().numbers(chosen()), this.flagged, this.checked, this.saveSequence,
				this.savedAt, spent());
	}

	/** The mark; nothing before the question is checked or the attempt is over. */
	Optional<Score> score() {
		return Optional.ofNullable(this.sixtieths).map((mark) -> new Score(mark, 1));
	}

	/** Identifies the version of the item that was asked. */
	long itemId() {
		return this.itemId;
	}

	Slug slug() {
		return this.slug;
	}

	Slug topic() {
		return this.topic;
	}

	Level level() {
		return this.level;
	}

	boolean isSaved() {
		return this.savedAt != null;
	}

	boolean isChecked() {
		return this.checked;
	}

	OptionOrder order() {
		return new OptionOrder(this.optionOrder);
	}

	OptionSet keys() {
		return new OptionSet(this.keyBits);
	}

	OptionSet chosen() {
		return new OptionSet(this.chosenBits);
	}

	Duration spent() {
		return Duration.ofMillis(this.spentMillis);
	}

}
