package dev.djangoprep.content.highlight;

/**
 * SQL as PostgreSQL and SQLite understand it. Quoted names stay plain: Django quotes all.
 */
final class SqlGrammar {

	private static final String KEYWORDS = """
			add all alter analyze and any array as asc begin between by cascade case cast check collate column
			commit concurrently conflict constraint create cross current database default deferrable delete desc
			distinct do drop else end escape except exists explain fetch filter first following for foreign from full
			function glob grant group having if ilike immediate in index inner insert intersect into is isolation
			join key language lateral left level like limit lock materialized natural no not nothing nowait null
			nulls offset on only or order outer over partition preceding primary procedure range read recursive
			references release rename replace returning returns revoke right rollback row rows savepoint schema
			select serializable set share similar skip start table temporary then to transaction trigger truncate
			unbounded union unique update using vacuum values view when where window with within work locked last
			last uncommitted committed repeatable analyse buffers verbose
			""";

	private static final String BUILTINS = """
			abs avg coalesce concat count current_date current_timestamp date_trunc dense_rank extract false first_value
			greatest json_agg json_extract jsonb_agg lag last_value lead least length lower max min now nullif ntile
			rank round row_number string_agg substr substring sum to_tsquery to_tsvector trim true upper
			bigint bigserial boolean bytea char date decimal double float int integer interval json jsonb numeric
			precision real serial smallint text time timestamp timestamptz tsvector uuid varchar
			""";

	private SqlGrammar() {
	}

	static State state() {
		Words words = new Words().ignoringCase().with(Token.KEYWORD, KEYWORDS).with(Token.BUILTIN, BUILTINS);
		return new State().token("--[^\\n]*+", Token.COMMENT)
			.token("/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/)?+", Token.COMMENT)
			.token("'(?:[^']++|'')*+'?+", Token.STRING)
			.plain("\"(?:[^\"]++|\"\")*+\"?+|`[^`]*+`?+")
			.plain("::")
			.token("%s|%\\(\\w++\\)s|:[A-Za-z_]\\w*+|\\$\\d++|\\?", Token.VARIABLE)
			.plain("\\.[\\p{L}_]\\w*+")
			.words("[\\p{L}_][\\p{L}\\w$]*+", words)
			.plain("(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+");
	}

}
