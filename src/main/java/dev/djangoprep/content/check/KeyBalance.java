package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.file.Spot;

/**
 * Over the whole bank, keys stand in every position about equally often and are not the
 * longest option more often than chance. Counts single-choice items with four options.
 */
final class KeyBalance implements Rule {

	private static final List<String> POSITIONS = List.of("first", "second", "third", "fourth");

	/** In a smaller bank chance alone goes beyond the bounds. */
	private static final int FEWEST_ITEMS = 40;

	private static final double FEWEST = 0.2;

	private static final double MOST = 0.3;

	private final List<List<Spot>> keys = Stream.<List<Spot>>generate(ArrayList::new).limit(POSITIONS.size()).toList();

	private final List<Spot> longest = new ArrayList<>();

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		List<QuizOption> options = item.options();
		List<QuizOption> right = options.stream().filter(QuizOption::key).toList();
		if (options.size() == POSITIONS.size() && right.size() == 1) {
			Spot spot = item.spot(right.get(0).item());
			this.keys.get(options.indexOf(right.get(0))).add(spot);
			if (isLongest(right.get(0), options)) {
				this.longest.add(spot);
			}
		}
	}

	private boolean isLongest(QuizOption key, List<QuizOption> options) {
		int length = length(key);
		return options.stream().filter((option) -> !option.key()).allMatch((option) -> length(option) < length);
	}

	private int length(QuizOption option) {
		return AllText.of(option.text()).length();
	}

	@Override
	public void conclude(Findings findings) {
		int items = this.keys.stream().mapToInt(List::size).sum();
		if (items < FEWEST_ITEMS) {
			return;
		}
		for (int position = 0; position < POSITIONS.size(); position++) {
			checkPosition(position, items, findings);
		}
		if (share(this.longest, items) > MOST) {
			findings.warning(this.longest.get(0), "the key is the longest option in %s; shorten some, beginning here"
				.formatted(printed(this.longest, items)));
		}
	}

	private void checkPosition(int position, int items, Findings findings) {
		List<Spot> spots = this.keys.get(position);
		if (share(spots, items) > MOST) {
			findings.warning(spots.get(0), "the key is the %s option in %s; move some, beginning here"
				.formatted(POSITIONS.get(position), printed(spots, items)));
		}
		else if (share(spots, items) < FEWEST) {
			List<Spot> most = this.keys.stream().max(Comparator.comparingInt(List::size)).orElse(spots);
			findings.warning(most.get(0), "the key is the %s option in %s; move some keys there, beginning here"
				.formatted(POSITIONS.get(position), printed(spots, items)));
		}
	}

	private double share(List<Spot> spots, int items) {
		return (double) spots.size() / items;
	}

	private String printed(List<Spot> spots, int items) {
		return "%d %% of %,d items".formatted(Math.round(100 * share(spots, items)), items);
	}

}
