package dev.djangoprep.catalog;

/** How many askable items a topic has of a level. */
public record ItemCount(Slug topic, Level level, long number) {
}
