package dev.djangoprep.catalog;

/** How many published questions a topic has of a level and kind. */
public record QuestionCount(Slug topic, Level level, Kind kind, long number) {
}
