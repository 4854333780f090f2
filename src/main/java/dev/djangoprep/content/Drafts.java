package dev.djangoprep.content;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.OptionDraft;
import dev.djangoprep.catalog.QuestionDraft;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.catalog.SnippetDraft;
import dev.djangoprep.catalog.SynonymsDraft;
import dev.djangoprep.catalog.TopicDraft;
import dev.djangoprep.content.file.AnswerSection;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Placed;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.file.SourceFile;
import dev.djangoprep.content.file.SynonymFile;
import dev.djangoprep.content.file.TopicFile;
import dev.djangoprep.content.markdown.HtmlDocument;
import dev.djangoprep.content.markdown.PlainText;
import dev.djangoprep.content.markdown.RenderedCode;
import dev.djangoprep.content.markdown.RenderedHeading;
import dev.djangoprep.content.markdown.RendererVersion;

/** Renders checked files into what the catalog publishes. */
final class Drafts {

	/** Questions that name no place follow those that do. */
	private static final int LAST = 1_000_000;

	private Drafts() {
	}

	static Draft of(ContentFile file) {
		if (file instanceof TopicFile topic) {
			return topic(topic);
		}
		return (file instanceof QuestionFile question) ? question(question) : quizItem((QuizItemFile) file);
	}

	private static TopicDraft topic(TopicFile file) {
		HtmlDocument html = html(file);
		return new TopicDraft(file.slug(), file.path(), fingerprint(file.hash()), file.order().value(),
				file.title().value(), file.summary().value(), withFootnotes(html.blocks(file.introduction()), html));
	}

	private static QuestionDraft question(QuestionFile file) {
		HtmlDocument html = html(file);
		String titleHtml = html.inline(file.title());
		String shortAnswerHtml = html.blocks(file.shortAnswer());
		List<Section> sections = sections(file, html);
		return new QuestionDraft(file.slug(), file.topic(), file.path(), fingerprint(file.hash()), file.level().value(),
				file.kind(), file.order().orElse(LAST), PlainText.of(file.title()), titleHtml,
				PlainText.of(file.shortAnswer()), shortAnswerHtml, sections, snippets(html), values(file.tags()),
				file.django().map(Object::toString).orElse(null), file.reviewed().value(), values(file.sources()),
				values(file.followUps()), values(file.aliases()));
	}

	private static List<Section> sections(QuestionFile file, HtmlDocument html) {
		List<Section> sections = new ArrayList<>();
		for (AnswerSection section : file.sections()) {
			RenderedHeading heading = html.section(section.heading());
			sections.add(new Section(heading.anchor(), heading.text(), heading.html(), html.blocks(section.blocks()),
					PlainText.of(section.blocks())));
		}
		html.footnotes().ifPresent((notes) -> sections.add(footnotes(file, notes)));
		return sections;
	}

	private static Section footnotes(QuestionFile file, String html) {
		return new Section("page_footnotes", "Footnotes", "Footnotes", html, PlainText.of(file.page().footnotes()));
	}

	private static List<SnippetDraft> snippets(HtmlDocument html) {
		return html.codeBlocks().stream().map(Drafts::snippet).toList();
	}

	private static SnippetDraft snippet(RenderedCode code) {
		return new SnippetDraft(code.anchor(), code.section(), code.language(), code.title().orElse(null), code.code(),
				code.html());
	}

	private static QuizItemDraft quizItem(QuizItemFile file) {
		HtmlDocument html = html(file);
		String stemHtml = html.inline(file.title());
		String bodyHtml = html.blocks(file.body());
		List<OptionDraft> options = file.options().stream().map((option) -> option(option, html)).toList();
		return new QuizItemDraft(file.slug(), file.topic(), file.path(), fingerprint(file.hash()), file.level().value(),
				file.about().value(), file.selectMany(), PlainText.of(file.title()), stemHtml,
				withFootnotes(bodyHtml, html), options, file.reviewed().value(), values(file.sources()));
	}

	private static OptionDraft option(QuizOption option, HtmlDocument html) {
		return new OptionDraft(option.key(), html.blocks(option.text()), html.blocks(option.reason()));
	}

	static SynonymsDraft synonyms(SourceFile file) {
		return new SynonymsDraft(file.path(), fingerprint(file), SynonymFile.of(file).rules());
	}

	private static String withFootnotes(String body, HtmlDocument html) {
		return body + html.footnotes().orElse("");
	}

	private static HtmlDocument html(ContentFile file) {
		return HtmlDocument.of(file.path(), file.page().document());
	}

	/** What a file is published as if it has no error. */
	static Fingerprint fingerprint(SourceFile file) {
		return fingerprint(file.hash());
	}

	/** What a file with these bytes is published as. */
	static Fingerprint fingerprint(String contentHash) {
		return new Fingerprint(contentHash, RendererVersion.CURRENT);
	}

	private static <T> List<T> values(List<Placed<T>> placed) {
		return placed.stream().map(Placed::value).toList();
	}

}
