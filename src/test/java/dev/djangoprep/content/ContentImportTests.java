package dev.djangoprep.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.djangoprep.OnEveryDatabase;
import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SynonymRule;
import dev.djangoprep.content.check.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@OnEveryDatabase
@SpringBootTest(properties = "djangoprep.content.watch=true")
@AutoConfigureMockMvc
class ContentImportTests {

	private static final Slug LAZY = new Slug("lazy");

	@TempDir
	private static Path folder;

	@Autowired
	private ContentImport contentImport;

	@Autowired
	private Publisher publisher;

	@Autowired
	private ContentState state;

	@Autowired
	private Catalog catalog;

	@Autowired
	private MockMvcTester site;

	private final SampleContent content = new SampleContent(folder);

	@DynamicPropertySource
	static void location(DynamicPropertyRegistry properties) {
		properties.add("djangoprep.content.location", () -> folder);
	}

	@BeforeEach
	void publishOneQuestion() {
		this.content.clear();
		this.content.topic("orm");
		this.content.question("orm/lazy.md", "What is lazy?", "A queryset is lazy.");
		this.content.quizItem("orm/quiz/which.md", "lazy", "Which one is lazy?");
		this.contentImport.run();
	}

	@Test
	void publishesWhatTheFilesSay() {
		Question question = this.catalog.question(LAZY).orElseThrow();
		assertThat(question.title()).isEqualTo("What is lazy?");
		assertThat(question.shortAnswerHtml()).isEqualTo("<p>A queryset is lazy.</p>\n");
		assertThat(question.path()).isEqualTo("orm/lazy.md");
		assertThat(this.catalog.itemsAbout(LAZY)).singleElement()
			.satisfies((item) -> assertThat(item.options()).extracting("key").containsExactly(false, true, false));
	}

	@Test
	void publishesNothingNewWhenNothingChanged() {
		long revision = this.catalog.revision();
		this.contentImport.run();
		assertThat(this.catalog.revision()).isEqualTo(revision);
	}

	@Test
	void keepsTheLastGoodVersionOfAFileWithAnError() {
		this.content.write("orm/lazy.md", "# No front matter\n");
		this.content.question("orm/eager.md", "What is eager?", "Something else entirely.");
		this.contentImport.run();
		assertThat(this.catalog.question(LAZY).orElseThrow().title()).isEqualTo("What is lazy?");
		assertThat(this.catalog.question(new Slug("eager"))).isPresent();
		assertThat(this.state.last().orElseThrow().problems()).extracting(Problem::path)
			.contains(folder.resolve("orm/lazy.md").toString());
	}

	@Test
	void keepsTheLastGoodVersionOfAFileThatOnlyBreaksARule() {
		this.content.question("orm/lazy.md", "How lazy?", "Very <b>lazy</b>.");
		this.contentImport.run();
		assertThat(this.catalog.question(LAZY).orElseThrow().title()).isEqualTo("What is lazy?");
	}

	@Test
	void showsMaintainersWhatIsWrongAndWhatIsMissing() {
		this.content.write("orm/lazy.md", "# No <front> matter\n");
		this.contentImport.run();
		assertThat(this.site.get().uri("/authoring")).hasStatusOk()
			.bodyText()
			.contains("<code>orm/lazy.md:1:1</code>", "About orm", "1 concept")
			.doesNotContain(folder.toString(), "<front>");
	}

	@Test
	void publishesAFileOnceItIsMended() {
		this.content.write("orm/lazy.md", "# No front matter\n");
		this.contentImport.run();
		this.content.question("orm/lazy.md", "How lazy?", "Very.");
		this.contentImport.run();
		assertThat(this.catalog.question(LAZY).orElseThrow().title()).isEqualTo("How lazy?");
	}

	@Test
	void leavesOutQuestionsOfATopicThatNeverWasGood() {
		this.content.write("forms/topic.md", "nothing\n");
		this.content.question("forms/valid.md", "What is valid?", "What passes its checks.");
		this.contentImport.run();
		assertThat(this.catalog.question(new Slug("valid"))).isEmpty();
		this.content.topic("forms");
		this.contentImport.run();
		assertThat(this.catalog.question(new Slug("valid"))).isPresent();
	}

	@Test
	void withdrawsAQuestionWhoseFileWent() {
		this.content.delete("orm/lazy.md");
		this.content.delete("orm/quiz/which.md");
		this.contentImport.run();
		assertThat(this.catalog.question(LAZY)).isEmpty();
	}

	@Test
	void followsAFileToAnotherTopic() {
		this.content.topic("forms");
		this.content.delete("orm/lazy.md");
		this.content.question("forms/lazy.md", "What is lazy?", "A queryset is lazy.");
		this.contentImport.run();
		assertThat(this.catalog.question(LAZY).orElseThrow().topic().slug()).isEqualTo(new Slug("forms"));
	}

	@Test
	void publishesSynonymsThatAloneChanged() {
		long revision = this.catalog.revision();
		this.content.write("synonyms.txt", "fbv, function-based view\n");
		this.contentImport.run();
		assertThat(this.catalog.synonyms()).extracting(SynonymRule::from)
			.containsExactly(List.of("fbv", "function-based view"));
		this.contentImport.run();
		assertThat(this.catalog.revision()).isEqualTo(revision + 1);
	}

	@Test
	void keepsTheLastGoodSynonymsUntilTheirFileGoes() {
		this.content.write("synonyms.txt", "fbv, function-based view\n");
		this.contentImport.run();
		this.content.write("synonyms.txt", "fbv\n");
		this.contentImport.run();
		assertThat(this.catalog.synonyms()).hasSize(1);
		assertThat(this.site.get().uri("/authoring")).bodyText().contains("<code>synonyms.txt:1:1</code>");
		this.content.delete("synonyms.txt");
		this.contentImport.run();
		assertThat(this.catalog.synonyms()).isEmpty();
	}

	@Test
	void knowsItsOwnContentAgainAfterSomethingNewerReplacedIt(@TempDir Path older) throws IOException {
		this.content.write("synonyms.txt", "fbv, function-based view\n");
		this.contentImport.run();
		FileSystemUtils.copyRecursively(folder, older);
		this.content.question("orm/lazy.md", "How lazy?", "Very.");
		this.contentImport.run();
		OlderContentTests.carried(older, this.publisher, false).run();
		assertThat(this.catalog.question(LAZY).orElseThrow().title()).isEqualTo("How lazy?");
	}

	@Test
	void publishesASavedFileByItself() {
		this.content.question("orm/lazy.md", "How lazy?", "Very.");
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(this.catalog.question(LAZY).orElseThrow().title()).isEqualTo("How lazy?"));
	}

}
