package dev.djangoprep.content.file;

/**
 * A place in one of the content files.
 *
 * @param path the file's path below the content folder, with forward slashes
 */
public record Spot(String path, Position position) {
}
