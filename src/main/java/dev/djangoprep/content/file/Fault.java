package dev.djangoprep.content.file;

/** What keeps a file, or a part of it, from having its form. */
public record Fault(Position position, String message) {
}
