package dev.djangoprep.content.check;

import java.util.Locale;

/** Whether a problem keeps its file from being published. */
public enum Severity {

	ERROR, WARNING;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
