package dev.djangoprep.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** The stems of a text's words and of the parts of its identifiers, in order. */
public final class Leaves {

	private Leaves() {
	}

	public static List<String> of(String text) {
		List<String> leaves = new ArrayList<>();
		Words.of(text).forEach((word) -> leaves.addAll(of(word)));
		return leaves;
	}

	public static List<String> of(Word word) {
		List<String> leaves = new ArrayList<>();
		add(Piece.of(word), leaves);
		return leaves;
	}

	private static void add(Piece piece, List<String> leaves) {
		if (piece.isPlain()) {
			leaves.add(Form.STEM.of(piece));
		}
		piece.pieces().forEach((part) -> add(part, leaves));
	}

}
