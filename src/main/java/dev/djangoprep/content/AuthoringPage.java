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
 * @param problems with paths below the content folder
 * @param stale questions whose review is due, oldest first
 */
record AuthoringPage(List<Problem> problems, List<Coverage> coverage, List<QuestionSummary> stale,
		EditLinks editLinks) {

	public Level[] levels() {
		return Level.values();
	}

	/** Where the file with this path is edited. */
	public Optional<String> editUrl(String path) {
		return this.editLinks.url(path);
	}

}
