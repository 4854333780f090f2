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
				  inset: -0.5rem 10.5px;

				  > li + li { color: rgb(0 0 0 / 0.4) }
				}
				"""))
			.isEqualTo(":root{--gap:1rem}nav a:hover,nav a :focus{margin:0 auto;width:calc(100% - 2 * var(--gap));"
					+ "inset:-.5rem 10.5px;>li + li{color:rgb(0 0 0 / .4)}}");
	}

	@Test
	void joinsNeighborsInTheSameLayer() {
		assertThat(Minify.joinLayers("@layer a,b;@layer a{p{top:0}}@layer b{q{top:0}}@layer b{i{top:0}}@layer a{}"))
			.isEqualTo("@layer a,b;@layer a{p{top:0}}@layer b{q{top:0}i{top:0}}@layer a{}");
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
