package dev.djangoprep.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MinifyTests {

	@Test
	void leavesStyleSheetsTheirMeaning() {
		assertThat(Minify.css("""
				/* tokens */
				:root {
				  --gap: 1rem; /* space */
				}
				nav a:hover, nav a :focus {
				  margin: 0 auto;
				  width: calc(100% - 2 * var(--gap));
				}
				""")).isEqualTo(
				":root{--gap: 1rem}nav a:hover,nav a :focus{margin: 0 auto;" + "width: calc(100% - 2 * var(--gap))}");
	}

	@Test
	void leavesScriptsTheirStrings() {
		assertThat(Minify.script("""
				// Says hello.
				/**
				 * Twice.
				 */
				const url = "https://example.org"; // a page

				  if (url) {
				    run();
				  }
				""")).isEqualTo("""
				const url = "https://example.org"; // a page
				if (url) {
				run();
				}
				""");
	}

}
