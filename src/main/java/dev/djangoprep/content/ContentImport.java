package dev.djangoprep.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.djangoprep.catalog.CatalogPublished;
import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Publishes the content as it is now. Files that are published as they stand cost a hash
 * each; if all are, that is all. Otherwise everything is checked, what changed is
 * rendered, and what has errors is left as it was last published.
 */
@Component
class ContentImport {

	private static final Logger logger = LoggerFactory.getLogger(ContentImport.class);

	private static final int MOST_LOGGED = 50;

	private final ContentLocation location;

	private final Publisher publisher;

	private final ContentState state;

	private final Clock clock;

	ContentImport(ContentLocation location, Publisher publisher, ContentState state, Clock clock) {
		this.location = location;
		this.publisher = publisher;
		this.state = state;
		this.clock = clock;
	}

	/** Imports; one thread after the other. */
	synchronized void run() {
		Instant start = this.clock.instant();
		ContentSource source = this.location.source();
		List<SourceFile> files = source.files();
		Map<String, Fingerprint> published = this.publisher.published();
		ChangedFiles changed = new ChangedFiles(published);
		if (files.size() == published.size() && files.stream().noneMatch(changed::isChanged)) {
			logger.info("The catalog has all {} files of {} already", files.size(), this.location);
			return;
		}
		CheckResult check = check(source, files, changed);
		Edition edition = Editions.of(files, check, changed);
		Optional<CatalogPublished> news = this.publisher.publish(edition);
		report(edition, check, news, Duration.between(start, this.clock.instant()));
	}

	/** Checks without publishing, for those who want to know what is wrong now. */
	synchronized ContentState.Checked check() {
		ContentSource source = this.location.source();
		check(source, source.files(), (file) -> {
		});
		return this.state.last().orElseThrow();
	}

	private CheckResult check(ContentSource source, List<SourceFile> files, Consumer<ContentFile> reader) {
		CheckResult result = ContentCheck.of(LocalDate.now(this.clock)).check(source, files, reader);
		this.state.checked(result.problems(), this.clock.instant());
		return result;
	}

	private void report(Edition edition, CheckResult check, Optional<CatalogPublished> news, Duration time) {
		check.problems().stream().limit(MOST_LOGGED).forEach((problem) -> logger.warn("{}", problem));
		if (check.problems().size() > MOST_LOGGED) {
			logger.warn("And {} more problems; /authoring lists them all", check.problems().size() - MOST_LOGGED);
		}
		if (news.isPresent()) {
			logger.info("Published {} topics, {} questions and {} quiz items{} as revision {} in {} ms",
					edition.topics().size(), edition.questions().size(), edition.quizItems().size(),
					edition.synonyms().isPresent() ? ", and the synonyms," : "", news.get().revision(),
					time.toMillis());
		}
	}

}
