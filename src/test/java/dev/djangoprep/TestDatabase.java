package dev.djangoprep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Empty databases for tests: of H2, or of one PostgreSQL that lives as long as the tests,
 * if {@code -Dtest.database=postgresql} says so.
 */
public final class TestDatabase {

	static final String PROPERTY = "test.database";

	static final String POSTGRESQL = "postgresql";

	private TestDatabase() {
	}

	static boolean isPostgresql() {
		return POSTGRESQL.equals(System.getProperty(PROPERTY));
	}

	/** The address of a database that nobody else has. */
	public static String create() {
		return isPostgresql() ? createOnPostgresql() : "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(newName());
	}

	/** The same, of PostgreSQL in any case. */
	static String createOnPostgresql() {
		return Server.create(newName());
	}

	private static String newName() {
		return "test_" + UUID.randomUUID().toString().replace('-', '_');
	}

	/** Starts when it is first asked for, and stops with the process. */
	private static final class Server {

		private static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		static String create(String name) {
			try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("PostgreSQL made no database for a test", ex);
			}
			return POSTGRES.getJdbcUrl("postgres", name);
		}

	}

}
