package dev.djangoprep.web;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The way through a list that is longer than a page.
 *
 * @param number the page at hand, from 1
 * @param total the number of pages
 * @param address leads to the page of a number
 */
public record Paging(int number, int total, IntFunction<String> address) {

	/** Whether there is more than one page. */
	public boolean isNeeded() {
		return this.total > 1;
	}

	/** Every page, in order: a list of ours has few enough. */
	public List<PageLink> pages() {
		return IntStream.rangeClosed(1, this.total).mapToObj(this::link).toList();
	}

	public Optional<PageLink> previous() {
		return (this.number > 1) ? Optional.of(link(this.number - 1)) : Optional.empty();
	}

	public Optional<PageLink> next() {
		return (this.number < this.total) ? Optional.of(link(this.number + 1)) : Optional.empty();
	}

	private PageLink link(int number) {
		return new PageLink(number, this.address.apply(number), number == this.number);
	}

	/** A page of the list. */
	public record PageLink(int number, String address, boolean current) {
	}

}
