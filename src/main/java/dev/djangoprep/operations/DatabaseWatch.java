package dev.djangoprep.operations;

import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens the embedded database again that has closed itself, as it does when the disk is
 * full, and tells those who watch the site.
 */
@Component
class DatabaseWatch {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseWatch.class);

	private final Optional<DatabaseFile> database;

	private final DataSource source;

	private final ApplicationEventPublisher events;

	private boolean closed;

	DatabaseWatch(@Value("${spring.datasource.url}") String url, DataSource source, ApplicationEventPublisher events) {
		this.database = DatabaseFile.of(url);
		this.source = source;
		this.events = events;
	}

	@Scheduled(fixedDelayString = "PT2S")
	void look() throws SQLException {
		if (this.database.isPresent()) {
			look(this.database.get(), new EmbeddedPool(this.source.unwrap(HikariDataSource.class)));
		}
	}

	private void look(DatabaseFile database, EmbeddedPool pool) {
		if (!this.closed && pool.isClosed()) {
			logger.error("The database has closed itself; most likely the disk of {} is full. "
					+ "Make room: it is then opened again, and what was saved is there", database.folder());
			become(true, ReadinessState.REFUSING_TRAFFIC);
		}
		if (this.closed && database.hasRoom() && pool.reopen()) {
			logger.info("The database is open again");
			become(false, ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

	private void become(boolean closed, ReadinessState readiness) {
		this.closed = closed;
		AvailabilityChangeEvent.publish(this.events, this, readiness);
	}

}
