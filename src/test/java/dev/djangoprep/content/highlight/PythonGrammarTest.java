package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonGrammarTest {

	@ParameterizedTest
	@ValueSource(strings = { "‹k async def› ‹f send›(self, user_id: int | ‹b None› = ‹b None›) -> dict[str, int]:",
			"‹k class› ‹f Post›(models.Model): ‹k pass›", "‹k class› ‹f Box›[T: int]: ...",
			"default = defined(classes)" })
	void marksWhatIsDefined(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹k if› (n := len(a)) > 10 and x is not ‹b None›:", "‹k return› not x",
			"‹k raise› ValueError(‹s \"bad\"›) ‹k from› ex", "‹k async with› client as c, pool:",
			"‹k await› asyncio.sleep(0.5)", "found = [x ‹k async for› x in rows ‹k if› x]", "first = ‹k lambda› x: x",
			"‹k global› cache; ‹k nonlocal› hits" })
	void marksKeywords(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹k match› command.split():\n    ‹k case› [‹s \"go\"›, way] ‹k if› way: ...",
			"‹k match›(a, b):\n    ‹k case› {‹s \"a\"›: 1, **rest} | Point(x=0): ...", "    ‹k case› -1: ‹k pass›",
			"    ‹k case› _: ‹k pass›", "‹k type› ‹f Pair›[T] = tuple[T, T]", "‹k type› ‹f Name› = str" })
	void marksSoftKeywordsWhereTheirStatementsBegin(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "match = re.match(‹s r\"x\"›, s)", "match.group(1)", "case = 3", "found = match(x)",
			"match, case = a, b", "case: int = 1", "path(type=‹s \"x\"›)" })
	void leavesNamesLikeSoftKeywordsPlain(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "f(print(max(a)), sep=‹s \"\"›)", "qs.filter(id=1).all()", "posts.values(‹s \"id\"›)",
			"f(max=1, format=x)", "ok: bool = ‹b True›", "‹k if› a == ‹b None›: ...", "self.id = cls" })
	void marksConstantsButNoOtherNames(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹a @admin.register›(Post)", "    ‹a @property›",
			"‹a @transaction.atomic\n@login_required›", "product = a @ b", "mail(‹s \"a@b.c\"›)" })
	void marksDecorators(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x = ‹s 'it\\'s'›", "x = ‹s \"a\\\nb\"›", "x = ‹s r\"\\d+\\\"\", rb'\\x00', b\"x\", u'a'›",
			"‹s \"\"\"One \"quoted\" word\n\nand \\\"\"\" more\"\"\"›\nx", "x = ‹s '''a'b'''›",
			"x = ‹s \"never closed›\ny", "x = ‹s \"\"\"never\nclosed›" })
	void marksStrings(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹s f\"Hello ›{name}‹s !\"›", "‹s f\"›{name!r:‹s >›{width}}‹s  and {{no}}\"›",
			"‹s f'›{d[‹s 'key'›]}‹s '›", "‹s f\"›{d[‹s \"key\"›]}‹s \"›", "‹s f\"›{x:‹s %Y-%m-%d›}‹s \"›",
			"‹s f\"›{(‹k lambda› x: {1: x})(2)}‹s \"›", "‹s f\"›{a ‹k if› b ‹k else› ‹s \"c\"›}‹s \"›",
			"‹s f\"›{x=}‹s \"›", "‹s f\"\"\"a ›{\n  call(x)\n}‹s  \"b\"\n\"\"\"›", "‹s rf\"\\d›{n}‹s \"›",
			"‹s f\"\\N{BULLET} ›{n}‹s \"›", "‹s t\"›{name}‹s \"›", "‹s f\"never closed›\n‹k return›" })
	void marksExpressionsInsideFormattedStrings(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "x = 10_000 + 0xFF + 0b1_0 + 0o17 + 1e-5 + 3.14j + .5 + 5.", "row[0], row[::2], utf8, x1" })
	void leavesNumbersPlain(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹i from .models import Post as P›", "‹i from . import views›",
			"‹i import os\nimport a.b as c\n\nfrom d import (\n    e,\n    f,\n)›\n\nx = 1",
			"‹i import pdb›; pdb.set_trace()", "‹i from a import b  ›‹c # why›", "    ‹i from a import b›\n    b()",
			"‹k raise› X ‹k from› ex", "‹k yield from› imports", "important = 1" })
	void marksImportsAsAWhole(String marked) {
		assertPython(marked);
	}

	@Test
	void marksCommentsOnce() {
		assertPython("x = 1  ‹c # one \"two\"\n# three›\ny = ‹s \"# no comment\"›");
	}

	@Test
	void knowsNamesBeyondAscii() {
		assertPython("naïve = π + größe_def");
	}

	private static void assertPython(String marked) {
		MarkedCode.assertMarks("python", marked);
	}

}
