package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.djangoprep.content.file.Position;
import dev.djangoprep.content.file.Spot;

/** Collects what the rules find. */
final class Findings {

	/** A file with more problems than anybody reads is broken as a whole. */
	static final int MAX_PER_FILE = 200;

	private final Map<String, TreeSet<Problem>> problems = new TreeMap<>();

	private final Map<String, Integer> untold = new HashMap<>();

	private final Set<String> faultyPaths = new TreeSet<>();

	private final String folder;

	/** The folder's name goes before every path. */
	Findings(String folder) {
		this.folder = folder;
	}

	void error(Spot spot, String message) {
		if (add(spot, Severity.ERROR, message)) {
			this.faultyPaths.add(spot.path());
		}
	}

	void warning(Spot spot, String message) {
		add(spot, Severity.WARNING, message);
	}

	private boolean add(Spot spot, Severity severity, String message) {
		Position position = spot.position();
		if (position.equals(Position.NOWHERE)) {
			return false;
		}
		TreeSet<Problem> ofFile = this.problems.computeIfAbsent(spot.path(), (path) -> new TreeSet<>());
		if (ofFile.size() < MAX_PER_FILE) {
			ofFile.add(new Problem(printed(spot.path()), position.line(), position.column(), severity, message));
		}
		else {
			this.untold.merge(spot.path(), 1, Integer::sum);
		}
		return true;
	}

	/** A file's path as messages name it. */
	String printed(String path) {
		return this.folder.endsWith("/") ? this.folder + path : this.folder + "/" + path;
	}

	boolean isFaulty(String path) {
		return this.faultyPaths.contains(path);
	}

	Set<String> faultyPaths() {
		return this.faultyPaths;
	}

	List<Problem> sorted() {
		List<Problem> sorted = new ArrayList<>();
		this.problems.forEach((path, ofFile) -> {
			sorted.addAll(ofFile);
			Integer more = this.untold.get(path);
			if (more != null) {
				Problem last = ofFile.last();
				sorted.add(new Problem(last.path(), last.line(), last.column(), Severity.ERROR,
						"and %,d more problems in this file".formatted(more)));
			}
		});
		return List.copyOf(sorted);
	}

}
