package dev.djangoprep.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content is and what becomes of mistakes in it.
 *
 * @param location folder of the content; absent for {@code content} in the working
 * directory or, where there is none, what the application carries
 * @param onProblem what to do at start with files that have errors
 * @param watch whether a saved file is published at once
 * @param rollBack whether what the application carries is published at start even if
 * something newer has replaced it
 */
@ConfigurationProperties("djangoprep.content")
record ContentProperties(@Nullable Path location, @DefaultValue("quarantine") OnProblem onProblem,
		@DefaultValue("true") boolean watch, @DefaultValue("false") boolean rollBack) {

	enum OnProblem {

		/** The file's last good version stays published. */
		QUARANTINE,

		/** The application doesn't start. */
		FAIL

	}

}
