package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds texts that share most of their shingles, in nearly linear time: two texts that
 * are alike to the degree t have one in common among the rarest (1 - t) of each, so that
 * only those are looked up. Of texts that are alike the first stands for the others.
 */
final class SimilarTexts<T> {

	/** What more texts than this have in common is a phrase of the trade. */
	private static final int MOST_SHARED = 100;

	private final List<T> names = new ArrayList<>();

	private final List<Shingles> texts = new ArrayList<>();

	private final Map<Integer, List<Integer>> textsByShingle = new HashMap<>();

	/**
	 * How many texts have a shingle, counted by the last bits of its hash: some seem to
	 * be more frequent than they are, which makes them no worse.
	 */
	private final int[] frequencies = new int[1 << 20];

	private final double threshold;

	/** Alike are texts that share at least this part of their shingles. */
	SimilarTexts(double threshold) {
		this.threshold = threshold;
	}

	void add(T name, String text) {
		Shingles shingles = Shingles.of(text);
		this.names.add(name);
		this.texts.add(shingles);
		for (int shingle : shingles.hashes()) {
			this.frequencies[shingle & (this.frequencies.length - 1)]++;
		}
	}

	/** Tells of every text that is like an earlier one, and of that one. */
	void forEachPair(BiConsumer<T, T> action) {
		for (int text = 0; text < this.texts.size(); text++) {
			int[] rarest = rarest(this.texts.get(text));
			OptionalInt earlier = earlier(text, rarest);
			if (earlier.isPresent()) {
				action.accept(this.names.get(text), this.names.get(earlier.getAsInt()));
			}
			else {
				keep(text, rarest);
			}
		}
	}

	/** Those of the rarest shingles that another text has as well. */
	private int[] rarest(Shingles text) {
		int count = text.size() - (int) Math.ceil(this.threshold * text.size()) + 1;
		return Arrays.stream(text.hashes())
			.mapToLong(this::rank)
			.sorted()
			.limit(count)
			.filter((rank) -> rank >>> Integer.SIZE > 1)
			.mapToInt((rank) -> (int) rank)
			.toArray();
	}

	/** The frequency in the upper half, the shingle itself in the lower. */
	private long rank(int shingle) {
		long frequency = this.frequencies[shingle & (this.frequencies.length - 1)];
		return frequency << Integer.SIZE | Integer.toUnsignedLong(shingle);
	}

	private OptionalInt earlier(int text, int[] rarest) {
		Set<Integer> candidates = new LinkedHashSet<>();
		for (int shingle : rarest) {
			candidates.addAll(this.textsByShingle.getOrDefault(shingle, List.of()));
		}
		return candidates.stream()
			.mapToInt(Integer::intValue)
			.filter((candidate) -> this.texts.get(text).likeness(this.texts.get(candidate)) >= this.threshold)
			.findFirst();
	}

	private void keep(int text, int[] rarest) {
		for (int shingle : rarest) {
			List<Integer> sharing = this.textsByShingle.computeIfAbsent(shingle, (unknown) -> new ArrayList<>());
			if (sharing.size() < MOST_SHARED) {
				sharing.add(text);
			}
		}
	}

}
