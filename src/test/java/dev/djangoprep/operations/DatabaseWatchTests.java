package dev.djangoprep.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseWatchTests {

	private final List<Object> told = new ArrayList<>();

	@TempDir
	private Path folder;

	private HikariDataSource pool;

	private JdbcTemplate jdbc;

	private DatabaseWatch watch;

	@BeforeEach
	void open() {
		this.pool = new HikariDataSource();
		this.pool.setJdbcUrl(FullDisk.url(path()));
		this.jdbc = new JdbcTemplate(this.pool);
		this.jdbc.execute("create table answer (number int primary key)");
		this.watch = watch("jdbc:h2:file:" + path());
	}

	@AfterEach
	void close() {
		FullDisk.full(false);
		this.pool.close();
	}

	@Test
	void opensTheDatabaseAgainOnceThereIsRoom() throws Exception {
		save(1);
		fillTheDisk();
		FullDisk.full(false);
		this.watch.look();
		save(3);
		assertThat(saved()).containsExactly(1, 3);
		assertThat(this.told).containsExactly(ReadinessState.REFUSING_TRAFFIC, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void opensItEachTime() throws Exception {
		for (int time = 0; time < 3; time++) {
			fillTheDisk();
			FullDisk.full(false);
			this.watch.look();
			save(10 + time);
		}
		assertThat(saved()).containsExactly(10, 11, 12);
	}

	/**
	 * The pool may open the file anew before the watch looks, and an old connection spoil
	 * it.
	 */
	@Test
	void opensItWhileConnectionsOfBothKindsAreThere() throws Exception {
		try (Connection open = this.pool.getConnection()) {
			fillTheDisk();
			FullDisk.full(false);
			this.pool.getHikariPoolMXBean().softEvictConnections();
			assertThat(saved()).isEmpty();
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> open.createStatement().execute("select 1"));
		}
		this.watch.look();
		assertThat(this.told).containsExactly(ReadinessState.REFUSING_TRAFFIC, ReadinessState.ACCEPTING_TRAFFIC);
		save(3);
		assertThat(saved()).containsExactly(3);
	}

	@Test
	void opensItAlthoughAConnectionIsNotGivenBack() throws Exception {
		try (Connection kept = this.pool.getConnection()) {
			fillTheDisk();
			FullDisk.full(false);
			this.watch.look();
			save(3);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> kept.createStatement().execute("select 1"));
		}
		this.watch.look();
		save(4);
		assertThat(saved()).containsExactly(3, 4);
		assertThat(this.told).hasSize(4);
	}

	@Test
	void waitsForRoom() throws Exception {
		Path obstacle = Files.createDirectory(this.folder.resolve("room"));
		fillTheDisk();
		FullDisk.full(false);
		this.watch.look();
		this.watch.look();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> save(3));
		assertThat(this.told).containsExactly(ReadinessState.REFUSING_TRAFFIC);
		Files.delete(obstacle);
		this.watch.look();
		save(3);
		assertThat(this.folder.resolve("room")).doesNotExist();
	}

	@Test
	void restsWhileTheDatabaseIsOpen() throws Exception {
		List<Integer> before = session();
		this.watch.look();
		assertThat(session()).isEqualTo(before);
		assertThat(this.told).isEmpty();
	}

	@Test
	void hasNothingToDoWithOtherDatabases() throws Exception {
		new DatabaseWatch("jdbc:h2:mem:x", new DriverManagerDataSource("jdbc:h2:mem:x"), this.told::add).look();
		assertThat(this.told).isEmpty();
	}

	private DatabaseWatch watch(String url) {
		return new DatabaseWatch(url, this.pool,
				(event) -> this.told.add(((AvailabilityChangeEvent<?>) event).getState()));
	}

	private void fillTheDisk() {
		FullDisk.full(true);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> save(2));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(this::saved);
	}

	private void save(int number) {
		this.jdbc.update("insert into answer values (?)", number);
	}

	private List<Integer> saved() {
		return this.jdbc.query("select number from answer order by number", (row, number) -> row.getInt(1));
	}

	private List<Integer> session() {
		return this.jdbc.query("select session_id()", (row, number) -> row.getInt(1));
	}

	private Path path() {
		return this.folder.resolve("djangoprep");
	}

}
