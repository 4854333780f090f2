package dev.djangoprep.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A page of this site.
 *
 * @param path its address below the site's base, starting with a slash
 * @param title what it is called, plain text
 * @param changed the day it last changed, where that is known
 */
public record SitePage(String path, String title, @Nullable LocalDate changed) {
}
