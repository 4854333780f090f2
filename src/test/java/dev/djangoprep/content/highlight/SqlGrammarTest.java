package dev.djangoprep.content.highlight;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlGrammarTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"‹k SELECT› \"app_post\".\"id\", ‹b COUNT›(*) ‹k AS› \"n\" ‹k FROM› \"app_post\" ‹k WHERE› \"x\" = ‹s 'it''s'› ‹k LIMIT› 21",
			"‹k create table› t (id ‹b bigint› ‹k primary key›, title ‹b varchar›(100) ‹k not null default› ‹s ''›);",
			"‹k where› y ‹k in› (‹v %s, %(name)s, :p, $1, ?›)", "‹k select› a.count, 1.5e3::‹b numeric›",
			"‹c -- it's\n/* two\nlines */› ‹k COMMIT›", "\"select\", `from`", "‹s 'never closed; SELECT›" })
	void marks(String marked) {
		MarkedCode.assertMarks("sql", marked);
	}

}
