package dev.djangoprep.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.djangoprep.content.check.Problem;
import dev.djangoprep.content.check.Severity;

import org.springframework.stereotype.Component;

/** What the last check of the content found, if there was one since the start. */
@Component
class ContentState {

	private final AtomicReference<Optional<Checked>> last = new AtomicReference<>(Optional.empty());

	void checked(List<Problem> problems, Instant when) {
		this.last.set(Optional.of(new Checked(problems, when)));
	}

	/** Nothing, as long as no file differed from what is published. */
	Optional<Checked> last() {
		return this.last.get();
	}

	/** The problems of all files, sorted, and when they were looked for. */
	record Checked(List<Problem> problems, Instant when) {

		long count(Severity severity) {
			return this.problems.stream().filter((problem) -> problem.severity() == severity).count();
		}

	}

}
