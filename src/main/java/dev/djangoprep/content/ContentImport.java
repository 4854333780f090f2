package dev.djangoprep.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.check.Problem;
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

	private final ContentProperties properties;

	private final Publisher publisher;

	private final ContentState state;

	private final ContentMetrics metrics;

	private final Clock clock;

	ContentImport(ContentLocation location, ContentProperties properties, Publisher publisher, ContentState state,
			ContentMetrics metrics, Clock clock) {
		this.location = location;
		this.properties = properties;
		this.publisher = publisher;
		this.state = state;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Imports; one thread after the other. Of several nodes that want to publish, one
	 * does, and the others wait and find nothing left to do.
	 */
	synchronized void run() {
		this.metrics.measure(this::publishUnlessPublished);
	}

	private void publishUnlessPublished() {
		ContentSource source = this.location.source();
		List<SourceFile> files = source.files();
		if (isPublished(files, this.publisher.published())) {
			logger.info("The catalog has all {} files of {} already", files.size(), this.location);
		}
		else if (isReplaced(files)) {
			logger.warn("Newer content is published than {}, so it stays; to go back to this, "
					+ "start with djangoprep.content.roll-back=true", this.location);
		}
		else {
			publish(source, files);
		}
	}

	private static boolean isPublished(List<SourceFile> files, Map<String, Fingerprint> published) {
		return files.size() == published.size() && files.stream().noneMatch(new ChangedFiles(published)::isChanged);
	}

	/**
	 * While a new build is rolled out, nodes of the old one may restart. What an
	 * application carries is as old as it is, so it never takes the place of what
	 * followed it. A folder is what somebody wants now.
	 */
	private boolean isReplaced(List<SourceFile> files) {
		return this.location.folder().isEmpty() && !this.properties.rollBack() && this.publisher
			.hasPublished(files.stream().collect(Collectors.toMap(SourceFile::path, Drafts::fingerprint)));
	}

	private void publish(ContentSource source, List<SourceFile> files) {
		Instant start = this.clock.instant();
		this.publisher.publish((published) -> edition(source, files, published))
			.ifPresent((news) -> logger.info("Imported {} as revision {} in {} ms", this.location, news.revision(),
					Duration.between(start, this.clock.instant()).toMillis()));
	}

	private Optional<Edition> edition(ContentSource source, List<SourceFile> files,
			Map<String, Fingerprint> published) {
		if (isPublished(files, published)) {
			logger.info("Another node has published {} meanwhile", this.location);
			return Optional.empty();
		}
		ChangedFiles changed = new ChangedFiles(published);
		CheckResult check = check(source, files, changed);
		log(check.problems());
		return Optional.of(Editions.of(files, check, changed));
	}

	private static void log(List<Problem> problems) {
		problems.stream().limit(MOST_LOGGED).forEach((problem) -> logger.warn("{}", problem));
		if (problems.size() > MOST_LOGGED) {
			logger.warn("And {} more problems; /authoring lists them all", problems.size() - MOST_LOGGED);
		}
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

}
