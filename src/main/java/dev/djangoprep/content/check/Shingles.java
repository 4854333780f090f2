package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as the set of its runs of three words, by their hashes, sorted. */
final class Shingles {

	private static final int WORDS = 3;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	private final int[] hashes;

	private Shingles(int[] hashes) {
		this.hashes = hashes;
	}

	static Shingles of(String text) {
		List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
		List<Integer> hashes = new ArrayList<>();
		for (int start = 0; start == 0 || start + WORDS <= words.size(); start++) {
			hashes.add(words.subList(start, Math.min(start + WORDS, words.size())).hashCode());
		}
		return new Shingles(hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
	}

	int[] hashes() {
		return this.hashes.clone();
	}

	int size() {
		return this.hashes.length;
	}

	/** The share of common shingles in all of both, from 0 to 1. */
	double likeness(Shingles other) {
		int common = 0;
		for (int hash : this.hashes) {
			common += (Arrays.binarySearch(other.hashes, hash) >= 0) ? 1 : 0;
		}
		return (double) common / (size() + other.size() - common);
	}

}
