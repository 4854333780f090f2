package dev.djangoprep.content.markdown;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnsafeMarkupTest {

	/**
	 * All that the renderer may write; a value never holds a quote or an angle bracket.
	 */
	private static final Pattern SAFE_TAG = Pattern
		.compile("</?[a-z0-9]+( (class|id|href|rel|title|src|alt|loading|tabindex"
				+ "|role|scope|start|data-copy|data-proof|aria-label)=\"[^\"<>]*\")*( /)?>");

	private static final Pattern SAFE_ADDRESS = Pattern.compile("(https?://[^/\\\\]|mailto:|/(?![/\\\\])|#)[^\\s\\\\]*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=alert(1)>b</b>",
			"<svg/onload=alert(1)>", "<!-- --><script>x</script>", "<![CDATA[<script>x</script>]]>", "<?php echo 1 ?>",
			"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&colon;alert(1))",
			"[x](&#106;avascript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](<\u0001javascript:alert(1)>)",
			"[x](< javascript:alert(1)>)", "[x](vbscript:x)", "[x](data:text/html,<script>alert(1)</script>)",
			"[x](file:///etc/passwd)", "[x](//evil.example.com)", "[x](</\t/evil.example.com>)",
			"[x](/\\evil.example.com)", "[x](\\\\\\\\evil.example.com)", "[x](<https:\\\\evil.example.com>)",
			"[x](https:evil)", "[x](ftp://x/)", "[x](feed:javascript:alert(1))", "<javascript:alert(1)>",
			"<data:text/html,x>", "[x]: javascript:alert(1)\n\n[x]", "[x](https://a/\"onmouseover=\"alert(1))",
			"[x](https://a 'b\" onclick=\"x')", "![x\" onerror=\"y](x.png)", "![x](javascript:alert(1))",
			"![x](data:image/svg+xml,<svg>)", "![x](//evil.example.com/x.png)", "![x](/secret.png)",
			"![x](https://evil.example.com/x.png)",
			"```python title=\"<script>\" x\na</code></pre><script>x</script>\n```", "```\"><script>\nx\n```",
			"```py\"onclick=\"x\nx\n```", "`</code><script>`", "# <script>x</script>", "### x\" onclick=\"y",
			"| <script> |\n|---|\n| <b> |", "| \" onclick=\"x |\n|---|\n| a |", "> [!NOTE]\n> <script>",
			"x[^\"><script>]\n\n[^\"><script>]: y", "- [x] <script>", "https://example.com/\"><script>",
			"a\"@example.com", "{{ x }} ${x} [[${x}]] [(${x})] th:text", "[a](x.md#\"onclick=\"x)",
			"[a](../../../etc/x.md)", "&lt;script&gt; &quot;" })
	void neverReachesTheBrowser(String markdown) {
		String html = Rendered.html(markdown);
		assertThat(SAFE_TAG.matcher(html).replaceAll("")).doesNotContain("<").doesNotContain(">");
		assertThat(ADDRESS.matcher(html).results().map((match) -> match.group(1)))
			.allMatch(SAFE_ADDRESS.asMatchPredicate());
	}

}
