package dev.djangoprep.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The pool of connections to an embedded database. H2 closes a database that it cannot
 * write to, and opens it anew for the next connection. But connections from before take
 * themselves for valid, so that the pool keeps them. And a statement on one of them makes
 * H2 forget the database that is open by now: who has a connection to it may use that,
 * but the file is locked and there are no new ones, until all are gone.
 */
final class EmbeddedPool {

	private final HikariDataSource pool;

	EmbeddedPool(HikariDataSource pool) {
		this.pool = pool;
	}

	/**
	 * Whether H2 has closed or forgotten the database; a busy pool is no sign of that.
	 */
	boolean isClosed() {
		try {
			ask();
			return false;
		}
		catch (SQLException ex) {
			return ex.getErrorCode() == DatabaseFile.CLOSED || ex.getErrorCode() == DatabaseFile.IN_USE;
		}
	}

	/**
	 * Replaces all connections, those in use as soon as they are given back. One of these
	 * may make H2 forget the database once more; so if it isn't open, try again.
	 * @return whether the database is open now
	 */
	boolean reopen() {
		this.pool.getHikariPoolMXBean().softEvictConnections();
		try {
			ask();
			return true;
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private void ask() throws SQLException {
		try (Connection pooled = this.pool.getConnection()) {
			ask(pooled);
		}
		try (Connection fresh = DriverManager.getConnection(this.pool.getJdbcUrl(), this.pool.getUsername(),
				this.pool.getPassword())) {
			ask(fresh);
		}
	}

	private static void ask(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("select 1");
		}
	}

}
