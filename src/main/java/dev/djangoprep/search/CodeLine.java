package dev.djangoprep.search;

import java.util.Optional;

/**
 * The line of code that matched.
 *
 * @param title the file name shown above its block
 * @param anchor the block's id on the question's page
 * @param line the line without its indentation
 */
record CodeLine(Optional<String> title, String anchor, MarkedText line) {
}
