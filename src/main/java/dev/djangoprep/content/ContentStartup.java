package dev.djangoprep.content;

import java.util.List;

import dev.djangoprep.content.ContentProperties.OnProblem;
import dev.djangoprep.content.check.Problem;
import dev.djangoprep.content.check.Severity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Imports before the first request can come, or refuses to start. */
@Component
class ContentStartup implements SmartInitializingSingleton {

	private final ContentImport contentImport;

	private final ContentProperties properties;

	ContentStartup(ContentImport contentImport, ContentProperties properties) {
		this.contentImport = contentImport;
		this.properties = properties;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.properties.onProblem() == OnProblem.FAIL) {
			refuseErrors();
		}
		this.contentImport.run();
	}

	private void refuseErrors() {
		List<Problem> errors = this.contentImport.check()
			.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.toList();
		if (!errors.isEmpty()) {
			throw new ContentRefused(errors);
		}
	}

}
