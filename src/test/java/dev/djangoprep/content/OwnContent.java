package dev.djangoprep.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.Published;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SynonymRule;
import dev.djangoprep.catalog.SynonymsDraft;
import dev.djangoprep.catalog.Topic;
import dev.djangoprep.catalog.TopicDraft;
import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.Summary;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.SourceFile;

/** The project's own content as it is published, without a database. */
public final class OwnContent {

	private static final CheckResult UNCHECKED = new CheckResult(List.of(), Set.of(), new Summary(0, 0, 0, 0, 0));

	private final Edition edition = edition(ContentSource.folder(Path.of("content")).files());

	private static Edition edition(List<SourceFile> files) {
		ChangedFiles changed = new ChangedFiles(Map.of());
		files.parallelStream().map(FileReading::of).flatMap((reading) -> reading.file().stream()).forEach(changed);
		return Editions.of(files, UNCHECKED, changed);
	}

	/** The topics in order. */
	public List<Topic> topics() {
		return this.edition.topics()
			.stream()
			.sorted(Comparator.comparing(TopicDraft::position))
			.map(Published::topic)
			.toList();
	}

	public List<Question> questions() {
		Map<Slug, Topic> topics = topics().stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
		return this.edition.questions()
			.stream()
			.map((draft) -> Published.question(draft, Objects.requireNonNull(topics.get(draft.topic())), Instant.EPOCH))
			.toList();
	}

	public List<SynonymRule> synonyms() {
		return this.edition.synonyms().map(SynonymsDraft::rules).orElse(List.of());
	}

}
