package dev.djangoprep.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.djangoprep.quiz.attempt.Result;
import dev.djangoprep.quiz.attempt.Tally;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.web.Facet;
import dev.djangoprep.web.Facet.Choice;

/** An attempt that is over: how it went, and why. */
record ResultPage(Result result, Show show) {

	public String address() {
		return "/quiz/attempts/" + this.result.id() + "/result";
	}

	/** What was sat, such as {@code Exam 3}. */
	public String name() {
		return ((this.result.setup().mode() == Mode.PRACTICE) ? "Practice " : "Exam ") + this.result.number();
	}

	/** How it ended, in words. */
	public String ending() {
		return switch (this.result.state()) {
			case SUBMITTED -> "Handed in";
			case TIMED_OUT -> "Time ran out";
			case ABANDONED -> "Given up";
			case IN_PROGRESS -> throw new IllegalStateException("A result has an end");
		};
	}

	/** The time that was used, and of how much. */
	public String time() {
		String used = InWords.duration(this.result.duration());
		return this.result.setup()
			.timeFor(this.result.items().size())
			.map((limit) -> used + " of " + InWords.duration(limit))
			.orElse(used);
	}

	/** When it ended. */
	public String ended() {
		return InWords.date(this.result.endedAt());
	}

	public List<TallyRow> topics() {
		return this.result.topics()
			.stream()
			.map((topic) -> new TallyRow(topic.title(), Optional.of("/topics/" + topic.topic()), topic.tally()))
			.toList();
	}

	public List<TallyRow> levels() {
		return this.result.levels()
			.stream()
			.map((level) -> new TallyRow(level.level().label(), Optional.empty(), level.tally()))
			.toList();
	}

	public boolean hasMissed() {
		return !this.result.missed().isEmpty();
	}

	/** Links to parts of the questions. */
	public List<Facet> facets() {
		return List.of(new Facet("show", Arrays.stream(Show.values()).map(this::choice).toList()));
	}

	private Choice choice(Show part) {
		long count = this.result.items().stream().filter(part::lets).count();
		return new Choice(part.label(), count, part.address(address()), part == this.show);
	}

	/** The questions to be shown. */
	public List<ToldQuestion> questions() {
		return this.result.items().stream().filter(this.show::lets).map(ToldQuestion::new).toList();
	}

	/** How the questions of a topic or level went. */
	record TallyRow(String name, Optional<String> link, Tally tally) {

		/** Its points, such as {@code 2.5 of 4}. */
		public String points() {
			return this.tally.score().points() + " of " + this.tally.asked();
		}

		/** The chart's data, such as {@code 2 right, 1 wrong}. */
		public String counts() {
			return Stream
				.of(count(this.tally.right(), "right"), count(this.tally.partly(), "partly right"),
						count(this.tally.wrong(), "wrong"), count(this.tally.leftOut(), "left out"))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
		}

		private static Optional<String> count(int number, String verdict) {
			return (number > 0) ? Optional.of(number + " " + verdict) : Optional.empty();
		}

		public UnitChart chart() {
			return UnitChart.of(this.tally);
		}

	}

}
