package dev.djangoprep.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** Plain text in pieces, of which some are marked. */
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
	 * The text as HTML, each piece escaped. Here and not in a template: a page has
	 * hundreds of pieces, and a template that goes through them took half of its time.
	 */
	public String html() {
		StringBuilder html = new StringBuilder();
		for (Piece piece : this.pieces) {
			String escaped = HtmlUtils.htmlEscape(piece.text(), StandardCharsets.UTF_8.name());
			html.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
		}
		return html.toString();
	}

	/**
	 * A run of text.
	 *
	 * @param marked whether it is what the query asks for
	 */
	record Piece(String text, boolean marked) {
	}

}
