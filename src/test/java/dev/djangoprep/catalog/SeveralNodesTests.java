package dev.djangoprep.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.djangoprep.OnEveryDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalog, while other processes work on the same database. */
@OnEveryDatabase
@ApplicationModuleTest
@RecordApplicationEvents
class SeveralNodesTests {

	private static final int NODES = 4;

	private static final QuestionDraft LAZY = Drafts.question("lazy", Level.INTERMEDIATE, 20, "Lazily.");

	private static final QuestionDraft EAGER = Drafts.question("eager", Level.INTERMEDIATE, 20, "Eagerly.");

	@Autowired
	private Publisher publisher;

	@Autowired
	private RevisionPoll poll;

	@Autowired
	private CurrentRevision current;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void emptyTheDatabase(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
	}

	/** Each editor sees what the one before it has published. */
	@Test
	void publishesOnceHoweverManyWantTo() throws Exception {
		CyclicBarrier start = new CyclicBarrier(NODES);
		Callable<Optional<CatalogPublished>> node = () -> {
			start.await(30, TimeUnit.SECONDS);
			return this.publisher
				.publish((published) -> published.isEmpty() ? Optional.of(Drafts.edition(LAZY)) : Optional.empty());
		};
		ExecutorService nodes = Executors.newFixedThreadPool(NODES);
		try {
			List<Future<Optional<CatalogPublished>>> results = nodes
				.invokeAll(IntStream.range(0, NODES).mapToObj((number) -> node).toList(), 60, TimeUnit.SECONDS);
			assertThat(results).extracting(Future::get).filteredOn(Optional::isPresent).hasSize(1);
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(this.database.queryForObject("select revision from catalog_revision", Long.class)).isEqualTo(1);
	}

	@Test
	void noticesWhatAnotherNodePublished() {
		long next = this.current.get() + 1;
		this.database.update("update catalog_revision set revision = ?", next);
		this.poll.look();
		this.poll.look();
		assertThat(this.current.get()).isEqualTo(next);
		assertThat(this.events.stream(CatalogPublished.class)).containsExactly(new CatalogPublished(next));
	}

	@Test
	void saysNothingAsLongAsTheDatabaseDoesNotAnswer(@Autowired Flyway flyway) {
		flyway.clean();
		this.poll.look();
		assertThat(this.events.stream(CatalogPublished.class)).isEmpty();
	}

	@Test
	void remembersWhatWasPublishedOnce() {
		this.publisher.publish(Drafts.edition(LAZY));
		Map<String, Fingerprint> first = this.publisher.published();
		this.publisher.publish(Drafts.edition(LAZY, EAGER));
		Map<String, Fingerprint> second = this.publisher.published();
		this.publisher.publish(Drafts.edition(LAZY));
		assertThat(this.publisher.hasPublished(first)).isTrue();
		assertThat(this.publisher.hasPublished(second)).isTrue();
		assertThat(this.publisher.hasPublished(Map.of())).isFalse();
	}

}
