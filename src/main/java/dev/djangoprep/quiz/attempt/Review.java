package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.QuizItem;
import dev.djangoprep.catalog.QuizOption;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.attempt.ReviewedItem.ReviewedOption;

import org.springframework.stereotype.Component;

/**
 * Puts keys, reasons and marks to the questions of an attempt, where they may be told.
 */
@Component
class Review {

	private final ItemBank itemBank;

	private final Catalog catalog;

	Review(ItemBank itemBank, Catalog catalog) {
		this.itemBank = itemBank;
		this.catalog = catalog;
	}

	/**
	 * The question at a place, from 1.
	 * @throws IllegalStateException if it may not be told yet
	 */
	ReviewedItem item(Attempt attempt, int place) {
		QuizItem text = this.itemBank.items(List.of(attempt.item(place).itemId())).get(0);
		return reviewed(attempt.item(place), place, text, about(List.of(text)));
	}

	/**
	 * All questions, in order.
	 * @throws IllegalStateException if one may not be told yet
	 */
	List<ReviewedItem> items(Attempt attempt) {
		List<AttemptItem> items = attempt.items();
		List<QuizItem> texts = this.itemBank.items(items.stream().map(AttemptItem::itemId).toList());
		Map<Slug, QuestionSummary> about = about(texts);
		return IntStream.range(0, items.size())
			.mapToObj((index) -> reviewed(items.get(index), index + 1, texts.get(index), about))
			.toList();
	}

	/** The questions that explain the items, as far as they are published. */
	private Map<Slug, QuestionSummary> about(List<QuizItem> texts) {
		return this.catalog.questions(texts.stream().map(QuizItem::about).distinct().toList())
			.stream()
			.collect(Collectors.toMap(QuestionSummary::slug, Function.identity()));
	}

	private static ReviewedItem reviewed(AttemptItem item, int place, QuizItem text, Map<Slug, QuestionSummary> about) {
		Score score = item.score()
			.orElseThrow(() -> new IllegalStateException("Question %d may not be told yet".formatted(place)));
		List<ReviewedOption> options = item.order()
			.written()
			.stream()
			.map((written) -> reviewed(text.options().get(written), item.chosen().contains(written)))
			.toList();
		return new ReviewedItem(item.slug(), item.topic(), text.topic().title(), item.level(), text.selectMany(),
				text.stemHtml(), text.bodyHtml(), options, score, Verdict.of(score, item.chosen()), item.saved(place),
				Optional.ofNullable(about.get(text.about())), text.sources());
	}

	private static ReviewedOption reviewed(QuizOption option, boolean chosen) {
		return new ReviewedOption(option.html(), option.key(), chosen, option.reasonHtml());
	}

}
