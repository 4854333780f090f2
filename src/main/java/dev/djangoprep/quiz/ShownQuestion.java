package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.djangoprep.quiz.attempt.AskedItem;
import dev.djangoprep.quiz.attempt.ReviewedItem;

/**
 * A question of a sitting as its form shows it.
 *
 * @param told the question with key and reasons, if it may be told
 * @param current whether it is the one that is shown
 */
record ShownQuestion(AskedItem item, Optional<ReviewedItem> told, boolean current) {

	/**
	 * Ids of code name the item's file, and so perhaps the point of it; and nobody is
	 * invited to copy code away while being asked about it.
	 */
	private static final Pattern TELLING = Pattern
		.compile("(<figure class=\"[^\"]*\")( id=\"[^\"]*\")?( data-copy=\"\")?");

	public int place() {
		return this.item.place();
	}

	/** What stands between stem and options, safe to print as it is. */
	public String bodyHtml() {
		return TELLING.matcher(this.item.bodyHtml()).replaceAll("$1");
	}

	/** The letter of the option with an index from 0. */
	public String letter(int index) {
		return Letters.of(index);
	}

	public boolean answered() {
		return this.item.saved().answered();
	}

	public boolean flagged() {
		return this.item.saved().flagged();
	}

	/**
	 * How the question stands, as said after its number; empty if there is nothing to
	 * say.
	 */
	public String state() {
		return (answered() ? ", answered" : "") + (flagged() ? ", flagged" : "");
	}

	/** Milliseconds that it was shown so far. */
	public long spent() {
		return this.item.saved().spent().toMillis();
	}

	/** When it was last saved; empty if it never was. */
	public String savedAt() {
		return Optional.ofNullable(this.item.saved().savedAt()).map(InWords::time).orElse("");
	}

	/** The time to be told, such as {@code 12 s}; nothing if nobody measured any. */
	static Optional<String> spent(Duration spent) {
		return (spent.toSeconds() > 0) ? Optional.of(InWords.duration(spent)) : Optional.empty();
	}

}
