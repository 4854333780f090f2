package dev.djangoprep.content.check;

import java.util.Arrays;
import java.util.Locale;

/** A text as the set of its runs of three words, by their hashes, sorted. */
final class Shingles {

	private static final int WORDS = 3;

	private final int[] hashes;

	private Shingles(int[] hashes) {
		this.hashes = hashes;
	}

	static Shingles of(String text) {
		int[] words = wordHashes(text.toLowerCase(Locale.ROOT));
		int[] hashes = new int[Math.max(1, words.length - WORDS + 1)];
		for (int start = 0; start < hashes.length; start++) {
			hashes[start] = Arrays.hashCode(Arrays.copyOfRange(words, start, Math.min(start + WORDS, words.length)));
		}
		return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
	}

	private static int[] wordHashes(String text) {
		int[] hashes = new int[text.length() / 2 + 1];
		int words = 0;
		int hash = 0;
		for (int at = 0; at <= text.length(); at++) {
			char character = (at < text.length()) ? text.charAt(at) : ' ';
			if (Character.isLetterOrDigit(character) || character == '_') {
				hash = 31 * hash + character;
			}
			else if (hash != 0) {
				hashes[words++] = hash;
				hash = 0;
			}
		}
		return Arrays.copyOf(hashes, words);
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
