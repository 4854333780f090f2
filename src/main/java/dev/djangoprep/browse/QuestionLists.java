package dev.djangoprep.browse;

import dev.djangoprep.web.Paging;
import dev.djangoprep.web.Facet;
import dev.djangoprep.web.PageNotFound;
import java.util.List;
import java.util.function.Function;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.catalog.QuestionSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Puts lists of questions together. */
@Component
class QuestionLists {

	/** What fits a page that is still quick to load and to look through. */
	static final int PAGE_SIZE = 50;

	private final Catalog catalog;

	QuestionLists(Catalog catalog) {
		this.catalog = catalog;
	}

	/** A topic's questions by level. */
	QuestionList ofTopic(QuestionFilter filter, int page) {
		ListAddress address = new ListAddress("/topics/" + filter.topic(), filter.level(), filter.kind());
		return list(filter, page, address, facets(filter, address), QuestionGroup::byLevel);
	}

	/** The questions with a tag, by topic. */
	QuestionList ofTag(QuestionFilter filter, int page) {
		ListAddress address = new ListAddress("/tags/" + filter.tag(), filter.level(), filter.kind());
		return list(filter, page, address, facets(filter, address), QuestionGroup::byTopic);
	}

	/** A level's questions by topic; the level stands in the path already. */
	QuestionList ofLevel(Level level, @Nullable Kind kind, int page) {
		QuestionFilter filter = QuestionFilter.ALL.withLevel(level).withKind(kind);
		ListAddress address = new ListAddress("/levels/" + level.slug(), null, kind);
		List<Facet> facets = List.of(kinds(filter, address));
		return list(filter, page, address, facets, (questions) -> QuestionGroup.byTopicOf(level, questions));
	}

	/**
	 * One page of the questions that the filter lets through.
	 * @throws PageNotFound if there is no such page; the first is always there
	 */
	Page<QuestionSummary> page(QuestionFilter filter, int number) {
		Page<QuestionSummary> page = this.catalog.questions(filter, PageRequest.of(number - 1, PAGE_SIZE));
		if (number > 1 && !page.hasContent()) {
			throw new PageNotFound("The list ends before this page");
		}
		return page;
	}

	private List<Facet> facets(QuestionFilter filter, ListAddress address) {
		return List.of(levels(filter, address), kinds(filter, address));
	}

	private Facet levels(QuestionFilter filter, ListAddress address) {
		return Facet.of("level", this.catalog.countByLevel(filter), address.level(), Level::label,
				(level) -> address.withLevel(level).page(1));
	}

	private Facet kinds(QuestionFilter filter, ListAddress address) {
		return Facet.of("kind", this.catalog.countByKind(filter), address.kind(), Kind::label,
				(kind) -> address.withKind(kind).page(1));
	}

	private QuestionList list(QuestionFilter filter, int number, ListAddress address, List<Facet> facets,
			Function<List<QuestionSummary>, List<QuestionGroup>> grouping) {
		Page<QuestionSummary> page = page(filter, number);
		return new QuestionList(address.path(), page.getTotalElements(), facets, grouping.apply(page.getContent()),
				new Paging(number, page.getTotalPages(), address::page));
	}

}
