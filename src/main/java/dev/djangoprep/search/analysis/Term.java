package dev.djangoprep.search.analysis;

/**
 * What is indexed and sought for a word or a part of it.
 *
 * @param start index of the first character in the text
 * @param end index behind the last character
 * @param advances whether it stands behind the former term, rather than at its place
 */
public record Term(String text, int start, int end, boolean advances) {
}
