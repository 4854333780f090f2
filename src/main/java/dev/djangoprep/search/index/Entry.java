package dev.djangoprep.search.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.CodeSnippet;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.catalog.Slug;

/**
 * What the index knows of a question. All texts are plain.
 *
 * @param aliases former slugs; not kept for reading back
 * @param tags not kept for reading back
 * @param headings not kept for reading back
 * @param answer the short answer
 * @param body the text of all sections but the key points
 */
public record Entry(Slug slug, Slug topic, Level level, Kind kind, String title, List<Slug> aliases, List<String> tags,
		List<String> headings, String answer, String keyPoints, String body, List<Code> code) {

	static Entry of(Question question) {
		return new Entry(question.slug(), question.topic().slug(), question.level(), question.kind(), question.title(),
				question.aliases(), question.tags(), question.sections().stream().map(Section::heading).toList(),
				question.shortAnswer(), text(question, true), text(question, false),
				question.snippets().stream().map(Entry::code).toList());
	}

	private static String text(Question question, boolean keyPoints) {
		return question.sections()
			.stream()
			.filter((section) -> section.anchor().equals(Section.KEY_POINTS) == keyPoints)
			.map(Section::text)
			.collect(Collectors.joining("\n"));
	}

	private static Code code(CodeSnippet snippet) {
		return new Code(snippet.anchor(), snippet.title(), snippet.code());
	}

	/**
	 * A code block.
	 *
	 * @param anchor its id on the question's page
	 * @param title the file name shown above it
	 */
	public record Code(String anchor, Optional<String> title, String text) {
	}

}
