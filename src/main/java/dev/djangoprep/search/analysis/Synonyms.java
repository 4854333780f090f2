package dev.djangoprep.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.SynonymRule;

/** What else a row of words means, whatever their inflection and spelling. */
public final class Synonyms {

	private final Map<List<String>, List<List<String>>> meanings = new HashMap<>();

	private int longest = 1;

	public Synonyms(List<SynonymRule> rules) {
		for (SynonymRule rule : rules) {
			List<List<String>> meanings = rule.to().stream().map(Leaves::of).distinct().toList();
			rule.from().stream().map(Leaves::of).distinct().forEach((term) -> add(term, meanings));
		}
	}

	private void add(List<String> term, List<List<String>> meanings) {
		List<List<String>> known = this.meanings.computeIfAbsent(term, (row) -> new ArrayList<>());
		meanings.stream()
			.filter((meaning) -> !meaning.equals(term) && !meaning.isEmpty() && !known.contains(meaning))
			.forEach(known::add);
		this.longest = Math.max(this.longest, term.size());
	}

	/** Other rows of stems that mean the same as this one. */
	public List<List<String>> of(List<String> stems) {
		return List.copyOf(this.meanings.getOrDefault(stems, List.of()));
	}

	/** The number of stems in the longest row that means something else, too. */
	public int longest() {
		return this.longest;
	}

}
