package dev.djangoprep.catalog;

import jakarta.persistence.Embeddable;

/**
 * A part of an answer under a second-level heading.
 *
 * @param anchor the heading's id on the page, such as {@code key-points}
 * @param heading the heading as plain text
 * @param headingHtml the heading's inline HTML, safe to print as it is
 * @param html what stands below the heading, safe to print as it is
 * @param text the same as plain text without code blocks, for search
 */
@Embeddable
public record Section(String anchor, String heading, String headingHtml, String html, String text) {

	/** The anchor that every question has: what a good answer must mention. */
	public static final String KEY_POINTS = "key-points";

}
