package dev.djangoprep.quiz.attempt;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does work in a transaction of its own, and does it again on what is there then if
 * somebody else was faster.
 */
@Component
class Transactions {

	/** Each time somebody else got through, so this many ends only a flood. */
	private static final int MOST_TRIES = 50;

	private final TransactionTemplate template;

	Transactions(PlatformTransactionManager transactionManager) {
		this.template = new TransactionTemplate(transactionManager);
	}

	/** Returns what the work returned, once it is on disk. */
	<T> T run(Supplier<T> work) {
		for (int tries = 1;; tries++) {
			try {
				return this.template.execute((status) -> work.get());
			}
			// A taken number breaks a rule of the table, not the version of a row.
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

}
