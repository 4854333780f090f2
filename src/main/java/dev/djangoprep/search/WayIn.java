package dev.djangoprep.search;

/**
 * A page that the query names: a topic, a level or a tag.
 *
 * @param address the page's path on this site, such as {@code /topics/orm}
 */
record WayIn(String title, String address) {
}
