package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

	private final Map<Integer, Integer> frequencies = new HashMap<>();

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
			this.frequencies.merge(shingle, 1, Integer::sum);
		}
	}

	/** Tells of every text that is like an earlier one, and of that one. */
	void forEachPair(BiConsumer<T, T> action) {
		for (int text = 0; text < this.texts.size(); text++) {
			List<Integer> rarest = rarest(this.texts.get(text));
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
	private List<Integer> rarest(Shingles text) {
		int count = text.size() - (int) Math.ceil(this.threshold * text.size()) + 1;
		return Arrays.stream(text.hashes())
			.boxed()
			.sorted(Comparator.comparing(this.frequencies::get))
			.limit(count)
			.filter((shingle) -> this.frequencies.get(shingle) > 1)
			.toList();
	}

	private OptionalInt earlier(int text, List<Integer> rarest) {
		Set<Integer> candidates = new LinkedHashSet<>();
		rarest.forEach((shingle) -> candidates.addAll(this.textsByShingle.getOrDefault(shingle, List.of())));
		return candidates.stream()
			.mapToInt(Integer::intValue)
			.filter((candidate) -> this.texts.get(text).likeness(this.texts.get(candidate)) >= this.threshold)
			.findFirst();
	}

	private void keep(int text, List<Integer> rarest) {
		for (int shingle : rarest) {
			List<Integer> sharing = this.textsByShingle.computeIfAbsent(shingle, (unknown) -> new ArrayList<>());
			if (sharing.size() < MOST_SHARED) {
				sharing.add(text);
			}
		}
	}

}
