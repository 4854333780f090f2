package dev.djangoprep.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.djangoprep.Requirement;

/** A real Chromium, of the machine rather than one that is downloaded. */
final class Browser implements AutoCloseable {

	private static final String HOW_TO_GET_ONE = "No Chromium here. For the browser tests install it "
			+ "(Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium ./mvnw verify";

	/** Nothing but the pages under test goes over the network; also works as root. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** Long enough for a busy machine; no test waits for it that passes. */
	private static final double PATIENCE_MILLIS = 30_000;

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
		this.playwright = playwright;
		this.chromium = chromium;
	}

	static Browser start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		Path executable = Requirement.require(find(), HOW_TO_GET_ONE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Browser(playwright, playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
	}

	private static Optional<Path> find() {
		return Stream
			.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"), "/usr/bin/chromium-browser",
					"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** A new window with nothing remembered. */
	Page open(Window window) {
		BrowserContext context = this.chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(window.width(), 900)
				.setColorScheme(window.scheme())
				.setJavaScriptEnabled(window.script()));
		return context.newPage();
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

	/** How a reader looks at the site. */
	record Window(int width, ColorScheme scheme, boolean script) {

		static final Window PHONE = new Window(390, ColorScheme.LIGHT, true);

		static final Window DESK = new Window(1280, ColorScheme.LIGHT, true);

		Window dark() {
			return new Window(this.width, ColorScheme.DARK, this.script);
		}

		Window withoutScript() {
			return new Window(this.width, this.scheme, false);
		}

		@Override
		public String toString() {
			return "%d px, %s%s".formatted(this.width, this.scheme, this.script ? "" : ", no script");
		}

	}

}
