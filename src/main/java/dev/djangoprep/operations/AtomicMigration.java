package dev.djangoprep.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Migrates an embedded database wholly or not at all. H2 commits each statement that
 * changes the schema, so that a process that is killed between two of them would leave a
 * database which no version knows. So a copy is migrated and then takes the place of the
 * original, before a pool has a connection to that. PostgreSQL needs no help: there a
 * migration is a transaction.
 */
@Component
class AtomicMigration implements BeanPostProcessor {

	private static final Logger logger = LoggerFactory.getLogger(AtomicMigration.class);

	private final String[] locations;

	AtomicMigration(@Value("${spring.flyway.locations}") String[] locations) {
		this.locations = locations;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			DatabaseFile.of(pool.getJdbcUrl()).ifPresent((database) -> migrate(database, pool));
		}
		return bean;
	}

	private void migrate(DatabaseFile database, HikariDataSource pool) {
		try {
			if (!Files.exists(database.file()) || flyway(database, pool).info().pending().length > 0) {
				migrateCopy(database, pool);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be copied to be migrated", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void migrateCopy(DatabaseFile database, HikariDataSource pool) throws SQLException, IOException {
		DatabaseFile copy = new DatabaseFile(database.sibling("migrating"));
		Files.createDirectories(database.folder());
		Files.deleteIfExists(copy.file());
		if (Files.exists(database.file())) {
			copy(database, copy);
		}
		flyway(copy, pool).migrate();
		Files.move(copy.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
		logger.info("Migrated {}", database.file());
	}

	private static void copy(DatabaseFile database, DatabaseFile copy) throws SQLException, IOException {
		Path zip = database.sibling("migrating.zip");
		try (Connection connection = database.open()) {
			Backup.write(connection, zip);
			Backup.unpack(zip, database.file().getFileName().toString(), copy.file());
		}
		finally {
			Files.deleteIfExists(zip);
		}
	}

	private Flyway flyway(DatabaseFile database, HikariDataSource pool) {
		return Flyway.configure()
			.dataSource("jdbc:h2:file:%s;TRACE_LEVEL_FILE=0".formatted(database.path()), pool.getUsername(),
					pool.getPassword())
			.locations(this.locations)
			.load();
	}

}
