package dev.djangoprep.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import dev.djangoprep.quiz.paper.QuizProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Several nodes, each with a sweep, on one database. */
@QuizTest
class SharedSweepTests {

	private ClosingTime closingTime;

	private ClosingTime othersClosingTime;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void isNobodysTurn() {
		this.closingTime = mock();
		this.othersClosingTime = mock();
		this.database.update("delete from sweep_lock");
	}

	@Test
	void leavesTheTurnToTheNodeThatHasIt() {
		SharedSweep other = sweep(this.othersClosingTime);
		willAnswer((call) -> {
			CompletableFuture.runAsync(other::run).join();
			return null;
		}).given(this.closingTime).sweep();
		sweep(this.closingTime).run();
		verify(this.closingTime).sweep();
		verify(this.othersClosingTime, never()).sweep();
	}

	@Test
	void doesNotRepeatWhatWasJustDone() {
		sweep(this.closingTime).run();
		sweep(this.othersClosingTime).run();
		verify(this.othersClosingTime, never()).sweep();
	}

	@Test
	void takesItsTurnAgainAfterHalfAPause() {
		SharedSweep sweep = sweep(this.closingTime);
		sweep.run();
		passTime();
		sweep.run();
		verify(this.closingTime, times(2)).sweep();
	}

	@Test
	void goesOnAfterASweepThatFailed() {
		willThrow(new IllegalStateException("broken")).given(this.closingTime).sweep();
		SharedSweep sweep = sweep(this.closingTime);
		assertThatCode(sweep::run).hasMessage("broken");
		passTime();
		sweep(this.othersClosingTime).run();
		verify(this.othersClosingTime).sweep();
	}

	/** What the lock has of the future becomes past. */
	private void passTime() {
		assertThat(this.database.update("update sweep_lock set lock_until = locked_at")).isEqualTo(1);
	}

	private SharedSweep sweep(ClosingTime sweeping) {
		QuizProperties properties = new QuizProperties(60, Duration.ZERO, 1, Duration.ofDays(1), Duration.ofHours(1));
		return new SharedSweep(sweeping, this.database, properties, Clock.systemUTC());
	}

}
