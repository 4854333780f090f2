package dev.djangoprep.content;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at a failed start what is wrong with the content, without a stack trace. */
class ContentFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ContentRefused) {
				return new FailureAnalysis("The content has errors:\n\n" + cause.getMessage(),
						"Mend the files, or set djangoprep.content.on-problem=quarantine to start without them.",
						cause);
			}
			if (cause instanceof ContentFolderMissing) {
				return new FailureAnalysis(cause.getMessage() + ".",
						"Set djangoprep.content.location to a folder that exists.", cause);
			}
		}
		return null;
	}

}
