package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonGrammarTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"‹k async def› ‹f send›(self, user_id: ‹b int› | ‹b None› = ‹b None›) -> ‹b dict›[‹b str›, ‹b int›]:",
			"‹k class› ‹f Post›(models.Model): ‹k pass›", "‹k class› ‹f Box›[T: ‹b int›]: ...",
			"default = defined(classes)" })
	void marksWhatIsDefined(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹k from› .models ‹k import› Post ‹k as› P", "‹k from› . ‹k import› views",
			"‹k if› (n := ‹b len›(a)) > ‹n 10› ‹k and› x ‹k is not› ‹b None›:", "‹k return not› x",
			"‹k raise› ‹b ValueError›(‹s \"bad\"›) ‹k from› ex", "‹k async with› client ‹k as› c, pool:",
			"‹k await› asyncio.sleep(‹n 0.5›)", "found = [x ‹k async for› x ‹k in› rows ‹k if› x]",
			"first = ‹k lambda› x: x", "‹k global› cache; ‹k nonlocal› hits" })
	void marksKeywords(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹k match› command.split():\n    ‹k case› [‹s \"go\"›, way] ‹k if› way: ...",
			"‹k match›(a, b):\n    ‹k case› {‹s \"a\"›: ‹n 1›, **rest} | Point(x=‹n 0›): ...",
			"    ‹k case› -‹n 1›: ‹k pass›", "    ‹k case› _: ‹k pass›", "‹k type› ‹f Pair›[T] = ‹b tuple›[T, T]",
			"‹k type› ‹f Name› = ‹b str›" })
	void marksSoftKeywordsWhereTheirStatementsBegin(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "match = re.match(‹s r\"x\"›, s)", "match.group(‹n 1›)", "case = ‹n 3›",
			"found = match(x)", "match, case = a, b", "case: ‹b int› = ‹n 1›", "path(type=‹s \"x\"›)" })
	void leavesNamesLikeSoftKeywordsPlain(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "f(‹b print›(‹b max›(a)), sep=‹s \"\"›)", "qs.filter(id=‹n 1›).all()",
			"posts.values(‹s \"id\"›)", "f(max=‹n 1›, format=x)", "ok: ‹b bool› = ‹b True›",
			"‹k if› a == ‹b None›: ...", "self.id = cls" })
	void marksBuiltinsButNotNamesThatLookAlike(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹a @admin.register›(Post)", "    ‹a @property›",
			"‹a @transaction.atomic\n@login_required›", "product = a @ b", "mail(‹s \"a@b.c\"›)" })
	void marksDecorators(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x = ‹s 'it\\'s'›", "x = ‹s \"a\\\nb\"›",
			"x = ‹s r\"\\d+\\\"\"›, ‹s rb'\\x00'›, ‹s b\"x\"›, ‹s u'a'›",
			"‹s \"\"\"One \"quoted\" word\n\nand \\\"\"\" more\"\"\"›\nx", "x = ‹s '''a'b'''›",
			"x = ‹s \"never closed›\ny", "x = ‹s \"\"\"never\nclosed›" })
	void marksStrings(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹s f\"Hello ›{name}‹s !\"›", "‹s f\"›{name!r:‹s >›{width}}‹s  and {{no}}\"›",
			"‹s f'›{d[‹s 'key'›]}‹s '›", "‹s f\"›{d[‹s \"key\"›]}‹s \"›", "‹s f\"›{x:‹s %Y-%m-%d›}‹s \"›",
			"‹s f\"›{(‹k lambda› x: {‹n 1›: x})(‹n 2›)}‹s \"›", "‹s f\"›{a ‹k if› b ‹k else› ‹s \"c\"›}‹s \"›",
			"‹s f\"›{x=}‹s \"›", "‹s f\"\"\"a ›{\n  call(x)\n}‹s  \"b\"\n\"\"\"›", "‹s rf\"\\d›{n}‹s \"›",
			"‹s f\"\\N{BULLET} ›{n}‹s \"›", "‹s t\"›{name}‹s \"›", "‹s f\"never closed›\n‹k return›" })
	void marksExpressionsInsideFormattedStrings(String marked) {
		assertPython(marked);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "x = ‹n 10_000› + ‹n 0xFF› + ‹n 0b1_0› + ‹n 0o17› + ‹n 1e-5› + ‹n 3.14j› + ‹n .5› + ‹n 5.›",
					"row[‹n 0›], row[::‹n 2›], utf8, x1" })
	void marksNumbers(String marked) {
		assertPython(marked);
	}

	@Test
	void marksCommentsOnce() {
		assertPython("x = ‹n 1›  ‹c # one \"two\"\n# three›\ny = ‹s \"# no comment\"›");
	}

	@Test
	void knowsNamesBeyondAscii() {
		assertPython("naïve = π + größe_def");
	}

	private static void assertPython(String marked) {
		MarkedCode.assertMarks("python", marked);
	}

}
