package dev.djangoprep.content.markdown;

/**
 * Stands for the HTML that the renderer makes. Import renders unchanged files anew when
 * it has changed: raise it whenever the HTML of anything changes.
 */
public final class RendererVersion {

	public static final int CURRENT = 6;

	private RendererVersion() {
	}

}
