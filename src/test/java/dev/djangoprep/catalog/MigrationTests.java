package dev.djangoprep.catalog;

import dev.djangoprep.OnEveryDatabase;
import dev.djangoprep.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored survives a newer schema. */
@OnEveryDatabase
class MigrationTests {

	private final SingleConnectionDataSource source = new SingleConnectionDataSource(TestDatabase.create(), true);

	private final JdbcTemplate database = new JdbcTemplate(this.source);

	@BeforeEach
	void createTheFirstSchema() {
		migrate("1");
	}

	@Test
	void keepsSnippetsWithTheirQuestion() {
		this.database.update("""
				insert into topic (id, slug, path, content_hash, renderer, position, title, summary, introduction_html)
				values (1, 'orm', 'orm/topic.md', 'a', 1, 10, 'ORM', 'Queries.', '')""");
		this.database
			.update("""
					insert into question (id, slug, topic_id, path, content_hash, renderer, level, kind, reading_order, title,
						title_html, short_answer, short_answer_html, reviewed, published_at, changed_at)
					values (7, 'lazy', 1, 'orm/lazy.md', 'b', 1, 'EXPERT', 'CONCEPT', 1, '?', '?', '!', '!',
						date '2026-11-21', current_timestamp, current_timestamp)""");
		this.database.update("""
				insert into code_snippet (id, question_id, position, anchor, section, language, title, code, html)
				values (70, 7, 0, 'code-1', 'S', 'python', 'models.py', 'pass', '<b>pass</b>')""");
		migrate("latest");
		assertThat(this.database.queryForMap("select * from question_snippet")).containsEntry("question_id", 7L)
			.containsEntry("position", 0)
			.containsEntry("anchor", "code-1")
			.containsEntry("section", "S")
			.containsEntry("language", "python")
			.containsEntry("title", "models.py")
			.containsEntry("code", "pass")
			.containsEntry("html", "<b>pass</b>");
	}

	private void migrate(String target) {
		Flyway.configure()
			.dataSource(this.source)
			.locations("classpath:db/migration/catalog")
			.target(target)
			.load()
			.migrate();
	}

}
