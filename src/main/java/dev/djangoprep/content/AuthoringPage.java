package dev.djangoprep.content;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.content.check.Problem;
import dev.djangoprep.web.EditLinks;

/**
 * What the content still needs.
 *
 * @param stale questions whose review is due, oldest first
 * @param folder what the paths of problems begin with
 */
record AuthoringPage(List<Problem> problems, List<Coverage> coverage, List<QuestionSummary> stale, String folder,
		EditLinks editLinks) {

	public Level[] levels() {
		return Level.values();
	}

	/** Where the file with this path, as problems print it, is edited. */
	public Optional<String> editUrl(String printedPath) {
		String prefix = this.folder + "/";
		return this.editLinks
			.url(printedPath.startsWith(prefix) ? printedPath.substring(prefix.length()) : printedPath);
	}

}
