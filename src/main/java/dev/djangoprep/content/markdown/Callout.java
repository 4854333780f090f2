package dev.djangoprep.content.markdown;

import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.CustomBlock;

/** A quote set apart by its first line, such as {@code > [!NOTE]}. */
public final class Callout extends CustomBlock {

	private final Kind kind;

	Callout(Kind kind) {
		this.kind = kind;
	}

	public Kind kind() {
		return this.kind;
	}

	/** What a callout is for. */
	public enum Kind {

		NOTE, TIP, IMPORTANT, WARNING, CAUTION;

		/** The kind that a marker such as {@code [!TIP]} names. */
		static Optional<Kind> marked(String marker) {
			for (Kind kind : values()) {
				if (marker.strip().equalsIgnoreCase("[!" + kind + "]")) {
					return Optional.of(kind);
				}
			}
			return Optional.empty();
		}

		String cssClass() {
			return name().toLowerCase(Locale.ROOT);
		}

		String label() {
			return name().charAt(0) + cssClass().substring(1);
		}

	}

}
