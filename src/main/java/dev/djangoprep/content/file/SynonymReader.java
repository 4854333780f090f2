package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.djangoprep.catalog.SynonymRule;

/** Reads lines of synonyms, and collects what is wrong with them. */
final class SynonymReader {

	/** The search keeps them in memory and looks every word of a query up. */
	private static final int MOST_TERMS = 5000;

	private static final int MOST_TERMS_IN_A_LINE = 20;

	private static final int LONGEST_TERM = 60;

	private final List<SynonymRule> rules = new ArrayList<>();

	/** The line of the set that a term is in. */
	private final Map<String, Integer> sets = new HashMap<>();

	private final List<Fault> faults;

	private int terms;

	SynonymReader(List<Fault> faults) {
		this.faults = faults;
	}

	List<SynonymRule> rules() {
		return List.copyOf(this.rules);
	}

	void read(String text) throws FaultyFile {
		int number = 0;
		for (String content : text.split("\n", -1)) {
			SynonymLine line = SynonymLine.of(++number, content);
			if (!line.isBlank()) {
				count(line);
				read(line);
			}
		}
	}

	private void count(SynonymLine line) throws FaultyFile {
		this.terms += line.sides().stream().mapToInt(List::size).sum();
		if (this.terms > MOST_TERMS) {
			throw new FaultyFile(line.sides().get(0).get(0).position(),
					"more than %,d terms up to here; keep what candidates type".formatted(MOST_TERMS));
		}
	}

	private void read(SynonymLine line) {
		switch (line.arrows().size()) {
			case 0 -> readSet(line.sides().get(0));
			case 1 -> readOneWay(line.sides().get(0), line.arrows().get(0), line.sides().get(1));
			default -> fault(line.arrows().get(1), "'=>' stands here twice; write a line for each");
		}
	}

	private void readSet(List<Placed<String>> terms) {
		if (terms.size() == 1) {
			fault(terms.get(0).position(), "%s is alone; add a comma and what means the same, or remove the line"
				.formatted(Quoted.of(terms.get(0).value())));
			return;
		}
		check(terms);
		terms.stream().filter((term) -> !term.value().isEmpty()).forEach(this::claim);
		this.rules.add(new SynonymRule(values(terms), values(terms)));
	}

	/** Two sets that share a term are one, or the term has two meanings. */
	private void claim(Placed<String> term) {
		int line = term.position().line();
		int first = this.sets.merge(term.value(), line, Math::min);
		if (first != line) {
			fault(term.position(), "%s is in the set of line %d as well; join the two, or write one of them with '=>'"
				.formatted(Quoted.of(term.value()), first));
		}
	}

	private void readOneWay(List<Placed<String>> from, Position arrow, List<Placed<String>> to) {
		if (SynonymLine.isBlank(from)) {
			fault(arrow, "nothing before '=>'; write what candidates type");
		}
		else if (SynonymLine.isBlank(to)) {
			fault(arrow, "nothing behind '=>'; write what the answers say");
		}
		else {
			check(Stream.of(from, to).flatMap(List::stream).toList());
			this.rules.add(new SynonymRule(values(from), values(to)));
		}
	}

	private void check(List<Placed<String>> terms) {
		if (terms.size() > MOST_TERMS_IN_A_LINE) {
			fault(terms.get(MOST_TERMS_IN_A_LINE).position(),
					"more than %d terms in a line; keep what candidates type".formatted(MOST_TERMS_IN_A_LINE));
		}
		Set<String> seen = new HashSet<>();
		for (Placed<String> term : terms) {
			complaint(term.value(), seen).ifPresent((complaint) -> fault(term.position(), complaint));
		}
	}

	private static Optional<String> complaint(String term, Set<String> seen) {
		if (term.isEmpty()) {
			return Optional.of("an empty term; remove a comma");
		}
		if (term.length() > LONGEST_TERM) {
			return Optional.of("a term of %,d characters; keep it to %d".formatted(term.length(), LONGEST_TERM));
		}
		if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Optional.of("%s has neither letter nor digit; remove it".formatted(Quoted.of(term)));
		}
		return seen.add(term) ? Optional.empty()
				: Optional.of("%s stands here twice; name it once".formatted(Quoted.of(term)));
	}

	private void fault(Position position, String message) {
		this.faults.add(new Fault(position, message));
	}

	private static List<String> values(List<Placed<String>> terms) {
		return terms.stream().map(Placed::value).toList();
	}

}
