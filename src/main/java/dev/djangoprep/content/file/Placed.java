package dev.djangoprep.content.file;

/** A value of the front matter and where it stands. */
public record Placed<T>(T value, Position position) {
}
