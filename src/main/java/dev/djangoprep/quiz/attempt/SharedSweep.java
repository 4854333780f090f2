package dev.djangoprep.quiz.attempt;

import java.time.Clock;
import java.time.Duration;

import dev.djangoprep.quiz.paper.QuizProperties;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sweeps once for all nodes on a database: one takes the turn, and the others leave it to
 * that one. The time is the database's, because clocks differ.
 */
@Component
class SharedSweep {

	/** Of a node that was killed while it swept, another takes the turn after this. */
	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final ClosingTime closingTime;

	private final LockingTaskExecutor turns;

	private final Duration pause;

	private final Clock clock;

	SharedSweep(ClosingTime closingTime, JdbcTemplate database, QuizProperties properties, Clock clock) {
		this.closingTime = closingTime;
		this.turns = new DefaultLockingTaskExecutor(
				new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
					.withJdbcTemplate(database)
					.withTableName("sweep_lock")
					.usingDbTime()
					.build()));
		this.pause = properties.sweep();
		this.clock = clock;
	}

	/**
	 * Sweeps, unless another node does or just did. A whole pause would make the node
	 * whose turn it was miss its next by a hair.
	 */
	void run() {
		this.turns.executeWithLock((Runnable) this.closingTime::sweep, new LockConfiguration(this.clock.instant(),
				"sweep", this.pause.plus(LONGEST), this.pause.dividedBy(2)));
	}

}
