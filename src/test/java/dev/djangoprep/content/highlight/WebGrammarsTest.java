package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebGrammarsTest {

	@Test
	void marksCss() {
		MarkedCode.assertMarks("css",
				"""
						‹t :root› { ‹v --accent›: ‹n #0a5›; ‹a color-scheme›: light dark; }
						‹k @media› (min-width: ‹n 40em›) {
						  ‹t .card› > ‹t a:hover::after, #x[href^=›‹s "h"›] { ‹a color›: ‹b var›(‹v --accent›); ‹a margin›: ‹n -1px 0.5rem›; }
						  ‹t & p› { ‹a width›: ‹b calc›(‹n 100%› - ‹n 2px›) ‹k !important› }
						}
						‹c /* a { b: c } */›
						‹k @import› url(‹s "x.css"›);
						‹t a:hover›{‹a color›:red;‹a background›:‹n #fff›}
						""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹k import› { x } ‹k from› ‹s \"./x.js\"›; ‹c // why›",
			"‹k export default async function› ‹f load›(url, { retries = ‹n 3› } = {}) {}",
			"‹k class› ‹f A› ‹k extends› B { #p = ‹n 0x1F›; ‹k static› x() { ‹k return› ‹b this›.#p; } }",
			"‹k const› re = ‹s /ab[/\"]c\\/d/gi›, y = a / b / c;", "‹k return› ‹s /a[/]b/›.test(q)",
			"s.replace(‹s /\"/g, \"'\"›);", "‹k await› ‹b fetch›(‹s `/api/›${encode(q)}‹s ?n=›${{a: ‹n 1›}.a}‹s `›);",
			"‹k function›* ‹f gen›() { ‹k yield› ‹n 1_000n›; }", "‹b console›.log(o.default, ‹b null›)",
			"‹c /* two\nlines */› x" })
	void marksJavaScript(String marked) {
		MarkedCode.assertMarks("js", marked);
	}

}
