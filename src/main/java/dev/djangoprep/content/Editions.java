package dev.djangoprep.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		List<SourceFile> printable = printable(files, check, changed);
		return new Edition(new DraftList<>(TopicDraft.class, ofRole(FileRole.TOPIC, printable), changed),
				new DraftList<>(QuestionDraft.class, ofRole(FileRole.QUESTION, printable), changed),
				new DraftList<>(QuizItemDraft.class, ofRole(FileRole.QUIZ_ITEM, printable), changed),
				slugs(FileRole.TOPIC, files), slugs(FileRole.QUESTION, files), slugs(FileRole.QUIZ_ITEM, files),
				synonyms(files).filter(changed::isChanged)
					.filter((file) -> !check.isFaulty(file.path()))
					.map(Drafts::synonyms),
				synonyms(files).isPresent());
	}

	/** A topic whose file never was without errors has no place for questions yet. */
	private static List<SourceFile> printable(List<SourceFile> files, CheckResult check, ChangedFiles changed) {
		List<SourceFile> faultless = files.stream()
			.filter(changed::contains)
			.filter((file) -> !check.isFaulty(file.path()))
			.toList();
		Set<Slug> topics = Stream
			.concat(changed.publishedPaths().stream(), ofRole(FileRole.TOPIC, faultless).stream().map(SourceFile::path))
			.flatMap((path) -> slug(FileRole.TOPIC, path))
			.collect(Collectors.toSet());
		return faultless.stream().filter((file) -> belongsTo(topics, file)).toList();
	}

	private static boolean belongsTo(Set<Slug> topics, SourceFile file) {
		return FileIdentity.of(file.path()).map(FileIdentity::topic).filter(topics::contains).isPresent();
	}

	private static List<SourceFile> ofRole(FileRole role, List<SourceFile> files) {
		return files.stream().filter((file) -> slug(role, file.path()).findAny().isPresent()).toList();
	}

	private static Optional<SourceFile> synonyms(List<SourceFile> files) {
		return files.stream().filter((file) -> file.path().equals(SynonymFile.PATH)).findAny();
	}

	private static Set<Slug> slugs(FileRole role, List<SourceFile> files) {
		return files.stream().flatMap((file) -> slug(role, file.path())).collect(Collectors.toSet());
	}

	private static Stream<Slug> slug(FileRole role, String path) {
		return FileIdentity.of(path).filter((identity) -> identity.role() == role).map(FileIdentity::slug).stream();
	}

}
