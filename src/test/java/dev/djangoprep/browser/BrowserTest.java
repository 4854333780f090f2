package dev.djangoprep.browser;

import com.microsoft.playwright.Page;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the whole application with the project's own content, in a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeAll
	void startBrowser() {
		this.browser = Browser.start();
	}

	@AfterAll
	void closeBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	/** Opens a page of the site in a new window. */
	Page open(Window window, String path) {
		Page page = this.browser.open(window);
		page.navigate(address(path));
		return page;
	}

	String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
