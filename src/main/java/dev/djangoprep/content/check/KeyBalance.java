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

	private static final int FEWEST_ITEMS = 20;

	private static final double SHARE = 1.0 / POSITIONS.size();

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
		if (deviation(this.longest, items) > tolerance(items)) {
			findings.warning(this.longest.get(0), "the key is the longest option in %s; shorten some, beginning here"
				.formatted(share(this.longest, items)));
		}
	}

	private void checkPosition(int position, int items, Findings findings) {
		List<Spot> spots = this.keys.get(position);
		if (deviation(spots, items) > tolerance(items)) {
			findings.warning(spots.get(0), "the key is the %s option in %s; move some, beginning here"
				.formatted(POSITIONS.get(position), share(spots, items)));
		}
		else if (deviation(spots, items) < -tolerance(items)) {
			List<Spot> most = this.keys.stream().max(Comparator.comparingInt(List::size)).orElse(spots);
			findings.warning(most.get(0), "the key is the %s option in %s; move some keys there, beginning here"
				.formatted(POSITIONS.get(position), share(spots, items)));
		}
	}

	private double deviation(List<Spot> spots, int items) {
		return (double) spots.size() / items - SHARE;
	}

	/**
	 * Five in a hundred; in a small bank the two standard deviations that chance allows.
	 */
	private double tolerance(int items) {
		return Math.max(0.05, 2 * Math.sqrt(SHARE * (1 - SHARE) / items));
	}

	private String share(List<Spot> spots, int items) {
		return "%d %% of %,d items".formatted(Math.round(100.0 * spots.size() / items), items);
	}

}
