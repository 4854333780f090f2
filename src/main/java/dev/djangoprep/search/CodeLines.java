package dev.djangoprep.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.search.index.Entry;

/** Finds the line of code that says most of what a query asks for. */
final class CodeLines {

	private final Marker marker;

	CodeLines(Marker marker) {
		this.marker = marker;
	}

	/** The best line of the blocks that says something wanted, if one does. */
	Optional<CodeLine> best(List<Entry.Code> blocks, int wanted) {
		List<Line> lines = new ArrayList<>();
		blocks.forEach((block) -> addLines(block, lines));
		return lines.stream()
			.filter((line) -> (Spot.concepts(line.spots()) & wanted) != 0)
			.max(Comparator.comparing(this::importance).thenComparing((line) -> !line.isImport()))
			.map(Line::marked);
	}

	private float importance(Line line) {
		return this.marker.marks().importance(Spot.concepts(line.spots()));
	}

	private void addLines(Entry.Code block, List<Line> lines) {
		String code = block.text();
		int end = -1;
		for (Spot spot : this.marker.spots(code)) {
			if (spot.start() > end) {
				int start = code.lastIndexOf('\n', spot.start()) + 1;
				int next = code.indexOf('\n', spot.start());
				end = (next >= 0) ? next : code.length();
				lines.add(new Line(block, start, end, new ArrayList<>()));
			}
			Line line = lines.get(lines.size() - 1);
			// Words in a row may stand on two lines.
			int within = Math.min(spot.end(), end);
			line.spots().add(new Spot(spot.start() - line.start(), within - line.start(), spot.concepts()));
		}
	}

	/**
	 * A line with spots, which are counted from its start.
	 */
	private record Line(Entry.Code block, int start, int end, List<Spot> spots) {

		private String text() {
			return this.block.text().substring(this.start, this.end);
		}

		/** Tells where a name comes from, which is the least one wants to see of it. */
		boolean isImport() {
			return text().startsWith("from ") || text().startsWith("import ");
		}

		CodeLine marked() {
			String line = text().stripTrailing();
			int indentation = line.length() - line.stripLeading().length();
			List<Spot> shifted = this.spots.stream().map((spot) -> spot.shifted(-indentation)).toList();
			return new CodeLine(this.block.title(), this.block.anchor(), MarkedText.of(line.strip(), shifted));
		}

	}

}
