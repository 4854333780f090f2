package dev.djangoprep.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain text in pieces. Whoever prints it escapes each, and puts the marked ones into
 * {@code <mark>}.
 */
record MarkedText(List<Piece> pieces) {

	/** Text with nothing marked. */
	static MarkedText plain(String text) {
		return of(text, List.of());
	}

	/** Text with its spots marked, which are in order and do not overlap. */
	static MarkedText of(String text, List<Spot> spots) {
		List<Piece> pieces = new ArrayList<>();
		int position = 0;
		for (Spot spot : spots) {
			pieces.add(new Piece(text.substring(position, spot.start()), false));
			pieces.add(new Piece(text.substring(spot.start(), spot.end()), true));
			position = spot.end();
		}
		pieces.add(new Piece(text.substring(position), false));
		return new MarkedText(pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList());
	}

	/** The text without its marks. */
	public String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * A run of text.
	 *
	 * @param marked whether it is what the query asks for
	 */
	record Piece(String text, boolean marked) {
	}

}
