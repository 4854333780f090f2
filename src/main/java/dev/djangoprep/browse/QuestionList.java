package dev.djangoprep.browse;

import dev.djangoprep.web.Paging;
import dev.djangoprep.web.Facet;
import java.util.List;

/**
 * A page of a list of questions, with the links that narrow it and lead through it.
 *
 * @param path where the list stands when nothing narrows it: the address to be found
 * under
 * @param total number of questions on all its pages
 */
record QuestionList(String path, long total, List<Facet> facets, List<QuestionGroup> groups, Paging paging) {

	/** The total in words. */
	public String size() {
		return (this.total == 1) ? "1 question" : this.total + " questions";
	}

	/**
	 * What tells this page of the list from the others in a title; empty on the first.
	 */
	public String suffix() {
		return (this.paging.number() > 1) ? ", page " + this.paging.number() : "";
	}

}
