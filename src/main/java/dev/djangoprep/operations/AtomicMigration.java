package dev.djangoprep.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates an embedded database wholly or not at all. H2 commits each statement that
 * changes the schema, so that a process that is killed between two of them would leave a
 * database which no version knows. So a copy is migrated and then takes the place of the
 * original. PostgreSQL needs no help: there a migration is a transaction.
 */
@Component
class AtomicMigration implements FlywayMigrationStrategy {

	private static final Logger logger = LoggerFactory.getLogger(AtomicMigration.class);

	private final String url;

	AtomicMigration(@Value("${spring.datasource.url}") String url) {
		this.url = url;
	}

	@Override
	public void migrate(Flyway flyway) {
		DatabaseFile database = DatabaseFile.of(this.url).orElse(null);
		if (database != null && flyway.info().pending().length > 0) {
			try {
				migrateCopy(flyway, database);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("The database cannot be copied to be migrated", ex);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		flyway.migrate();
	}

	private static void migrateCopy(Flyway flyway, DatabaseFile database) throws SQLException, IOException {
		DatabaseFile copy = new DatabaseFile(database.sibling("migrating"));
		HikariDataSource pool = flyway.getConfiguration().getDataSource().unwrap(HikariDataSource.class);
		copy(pool, database, copy);
		Flyway.configure()
			.configuration(flyway.getConfiguration())
			.dataSource("jdbc:h2:file:" + copy.path(), pool.getUsername(), pool.getPassword())
			.load()
			.migrate();
		close(pool);
		Files.move(copy.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
		logger.info("Migrated {}", database.file());
	}

	private static void copy(HikariDataSource pool, DatabaseFile database, DatabaseFile copy)
			throws SQLException, IOException {
		Path zip = database.sibling("migrating.zip");
		try (Connection connection = pool.getConnection()) {
			DatabaseFile.back(connection, zip);
			Backup.unpack(zip, database.file().getFileName().toString(), copy.file());
		}
		finally {
			Files.deleteIfExists(zip);
		}
	}

	/**
	 * Nobody but Flyway has used the pool yet; what it opens next is the file that is
	 * there then.
	 */
	private static void close(HikariDataSource pool) throws SQLException {
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
		}
		catch (SQLException ex) {
			// The connection went with the database, and can't be closed once more.
			if (ex.getErrorCode() != DatabaseFile.CLOSED) {
				throw ex;
			}
		}
		pool.getHikariPoolMXBean().softEvictConnections();
	}

}
