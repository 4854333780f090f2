package dev.djangoprep.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The items as the database has them. */
@Component
@Transactional(readOnly = true)
class PublishedItemBank implements ItemBank {

	private final AskableItems items;

	PublishedItemBank(AskableItems items) {
		this.items = items;
	}

	@Override
	public List<ItemSummary> askable(ItemFilter filter) {
		return this.items.find(filter.topics().isEmpty(), filter.topics(), filter.levels().isEmpty(), filter.levels(),
				filter.about());
	}

	@Override
	public List<ItemCount> countByTopicAndLevel() {
		return this.items.countByTopicAndLevel();
	}

	@Override
	public List<QuizItem> items(List<Long> ids) {
		Map<Long, QuizItem> found = this.items.findWithTopic(ids)
			.stream()
			.collect(Collectors.toMap(QuizItem::id, Function.identity()));
		found.values().forEach(PublishedItemBank::load);
		return ids.stream().map((id) -> require(found.get(id), id)).toList();
	}

	/** Readers get items after their transaction, so nothing may be left to load. */
	private static void load(QuizItem item) {
		item.options();
		item.sources();
	}

	private static QuizItem require(@Nullable QuizItem item, long id) {
		if (item == null) {
			throw new IllegalArgumentException("There never was a quiz item %d".formatted(id));
		}
		return item;
	}

}
