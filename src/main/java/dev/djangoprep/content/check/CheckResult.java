package dev.djangoprep.content.check;

import java.util.List;
import java.util.Set;

/**
 * The outcome of a check.
 *
 * @param problems all problems of all files, in the order of their places
 * @param faultyPaths the files with errors, by their paths below the content folder
 */
public record CheckResult(List<Problem> problems, Set<String> faultyPaths, Summary summary) {

	public CheckResult {
		problems = List.copyOf(problems);
		faultyPaths = Set.copyOf(faultyPaths);
	}

	/** Whether a file has an error; every other one can be read and rendered. */
	public boolean isFaulty(String path) {
		return this.faultyPaths.contains(path);
	}

}
