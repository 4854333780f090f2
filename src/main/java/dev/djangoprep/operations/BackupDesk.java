package dev.djangoprep.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the backups that somebody asks the running server for. */
@Component
class BackupDesk {

	private static final Logger logger = LoggerFactory.getLogger(BackupDesk.class);

	private final Optional<BackupRequest> request;

	private final DataSource database;

	BackupDesk(@Value("${spring.datasource.url}") String url, DataSource database) {
		this.request = DatabaseFile.of(url).map(BackupRequest::new);
		this.database = database;
	}

	@Scheduled(fixedDelayString = "PT1S")
	void look() throws IOException {
		if (this.request.isPresent()) {
			answer(this.request.get());
		}
	}

	private void answer(BackupRequest asked) throws IOException {
		Optional<Path> target = asked.wanted();
		if (target.isPresent()) {
			try (Connection connection = this.database.getConnection()) {
				Backup.write(connection, target.get());
				asked.done();
				logger.info("Wrote a backup to {}", target.get());
			}
			catch (SQLException ex) {
				asked.failed(String.valueOf(ex.getMessage()));
				logger.error("There is no backup at {}", target.get(), ex);
			}
		}
	}

}
