package dev.djangoprep.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.QuestionDraft;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicDraft;
import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.file.FileIdentity;
import dev.djangoprep.content.file.FileRole;
import dev.djangoprep.content.file.SourceFile;
import dev.djangoprep.content.file.SynonymFile;

/** Makes an edition of the catalog from checked files. */
final class Editions {

	private Editions() {
	}

	/**
	 * The edition that the files make: drafts of those that are new or changed and have
	 * no error. A file with errors is named without a draft, so that what was published
	 * of it stays.
	 * @param changed has been shown all files, with errors or without
	 */
	static Edition of(List<SourceFile> files, CheckResult check, ChangedFiles changed) {
		List<Draft> drafts = changed.drafts().stream().filter((draft) -> !check.isFaulty(draft.path())).toList();
		Predicate<Draft> placed = hasTopic(drafts, changed.publishedPaths());
		return new Edition(ofType(TopicDraft.class, drafts, placed), ofType(QuestionDraft.class, drafts, placed),
				ofType(QuizItemDraft.class, drafts, placed), slugs(FileRole.TOPIC, files),
				slugs(FileRole.QUESTION, files), slugs(FileRole.QUIZ_ITEM, files),
				synonyms(files).filter(changed::isChanged)
					.filter((file) -> !check.isFaulty(file.path()))
					.map(Drafts::synonyms),
				synonyms(files).isPresent());
	}

	private static Optional<SourceFile> synonyms(List<SourceFile> files) {
		return files.stream().filter((file) -> file.path().equals(SynonymFile.PATH)).findAny();
	}

	/** A topic whose file never was without errors has no place for questions yet. */
	private static Predicate<Draft> hasTopic(List<Draft> drafts, Set<String> publishedPaths) {
		Set<Slug> topics = Stream
			.concat(publishedPaths.stream().flatMap((path) -> slug(FileRole.TOPIC, path)),
					drafts.stream().filter(TopicDraft.class::isInstance).map(Draft::slug))
			.collect(Collectors.toSet());
		return (draft) -> topics.contains(draft.topic());
	}

	private static <D extends Draft> List<D> ofType(Class<D> type, List<Draft> drafts, Predicate<Draft> placed) {
		return drafts.stream().filter(type::isInstance).filter(placed).map(type::cast).toList();
	}

	private static Set<Slug> slugs(FileRole role, List<SourceFile> files) {
		return files.stream().flatMap((file) -> slug(role, file.path())).collect(Collectors.toSet());
	}

	private static Stream<Slug> slug(FileRole role, String path) {
		return FileIdentity.of(path).filter((identity) -> identity.role() == role).map(FileIdentity::slug).stream();
	}

}
