package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.djangoprep.ShiftedClock;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import jakarta.servlet.http.Cookie;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers see of a quiz after its end, of all of them, and of its data. */
@QuizWebTest
class ResultPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ShiftedClock clock;

	private Visitor visitor;

	@BeforeEach
	void publishItems(@Autowired Flyway flyway, @Autowired Publisher publisher) {
		flyway.clean();
		flyway.migrate();
		publisher.publish(SampleItems.edition(LetteredItems.all()));
		this.visitor = new Visitor(this.mvc);
	}

	@Test
	void explainsEverythingAfterTheEnd() {
		String quiz = this.visitor.start("topic=orm");
		List<Map<String, Integer>> options = LetteredItems.options(this.visitor, quiz);
		this.visitor.post(quiz + "/answers/1", "option=" + LetteredItems.key(options.get(0)), "flag=true");
		this.visitor.post(quiz + "/answers/2", "option=" + (LetteredItems.key(options.get(1)) % 4 + 1));
		assertThat(Visitor.redirect(this.visitor.get(quiz + "/result"))).isEqualTo(quiz);
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/submit"))).isEqualTo(quiz + "/result");
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/submit"))).isEqualTo(quiz + "/result");
		String result = Visitor.text(this.visitor.get(quiz + "/result"));
		assertThat(result).contains("Exam 1: 1 of 3 points", "Handed in", "1 right, 1 wrong, 1 left out", "1 of 3</td>",
				"<use width=\"16\" height=\"16\" href=\"#unit_right\"", "Your choice, right", "Your choice, wrong",
				"Right, not chosen", "reason-a", "Django 5.2 docs", "Read: Title of about-orm",
				"/quiz?retry=" + Visitor.id(quiz), "/quiz?same=" + Visitor.id(quiz));
		assertThat(result).containsPattern("stylesheet\" href=\"/assets/lists\\.");
		assertThat(articles(quiz, "")).containsExactly(1, 2, 3);
		assertThat(articles(quiz, "?show=wrong")).containsExactly(2);
		assertThat(articles(quiz, "?show=flagged")).containsExactly(1);
		assertThat(articles(quiz, "?show=left-out")).containsExactly(3);
	}

	@Test
	void retriesWhatWasMissedWithTheSameTime() {
		String quiz = this.visitor.start("topic=orm", "seconds=90");
		this.visitor.post(quiz + "/answers/1",
				"option=" + LetteredItems.key(LetteredItems.options(this.visitor, quiz).get(0)));
		this.visitor.post(quiz + "/submit");
		assertThat(this.visitor.get("/quiz?retry=" + Visitor.id(quiz))).bodyText()
			.contains("What you missed in quiz 1", "2 questions of 2, 3 min", "value=\"90\"")
			.doesNotContain("name=\"topic\"", "name=\"count\"");
		String again = Visitor
			.redirect(this.visitor.post("/quiz", "retry=" + Visitor.id(quiz), "mode=practice", "seconds=90"));
		assertThat(this.visitor.get(again)).bodyText().contains("0 of 2 answered", "Practice 2");
		assertThat(this.visitor.get("/quiz?same=" + Visitor.id(quiz))).bodyText()
			.containsPattern("value=\"orm\"[^>]*checked")
			.contains("Only 3 questions, 4 min 30 s");
	}

	@Test
	void hasNothingToRetryWhereNothingWasMissed() {
		String quiz = this.visitor.start("count=1", "topic=orm");
		this.visitor.post(quiz + "/answers/1",
				"option=" + LetteredItems.key(LetteredItems.options(this.visitor, quiz).get(0)));
		this.visitor.post(quiz + "/submit");
		assertThat(this.visitor.get(quiz + "/result")).bodyText().doesNotContain("Retry");
		assertThat(this.visitor.get("/quiz?retry=" + Visitor.id(quiz))).bodyText()
			.contains("nothing to retry", "name=\"topic\"");
	}

	@Test
	void marksPartlyRightAnswers() {
		String quiz = this.visitor.start("topic=forms", "level=advanced");
		Map<String, Integer> options = LetteredItems.options(this.visitor, quiz).get(0);
		this.visitor.post(quiz + "/answers/1", "option=" + options.get("a"));
		this.visitor.post(quiz + "/submit");
		assertThat(this.visitor.get(quiz + "/result")).bodyText()
			.contains("0.5 of 1 points", "Partly right, 0.5 points", "1 partly right", "Right, not chosen");
	}

	@Test
	void looksBack() {
		assertThat(this.visitor.get("/quiz/history")).bodyText().contains("No quiz yet").doesNotContain("Export");
		for (int time = 0; time < 2; time++) {
			this.visitor.post(this.visitor.start("topic=orm") + "/submit");
			this.clock.shift(Duration.ofSeconds(5));
		}
		this.visitor.post(this.visitor.start("mode=practice") + "/abandon");
		this.visitor.start();
		assertThat(this.visitor.get("/quiz/history")).bodyText()
			.containsSubsequence("Points of each quiz, oldest first: <span>0 of 3, 0 of 3",
					"<polyline points=\"2,100 98,100\"", "Exam 4</a>", "Topic forms, Topic orm", "Not finished",
					"Practice 3", "given up", "Exam 2", "0 of 3</td>", "Exam 1", "Export as JSON", "Delete my data");
	}

	@Test
	void namesTheWeakestTopicsWithWaysToReadAndToPractice() {
		for (int time = 0; time < 2; time++) {
			String quiz = this.visitor.start("topic=orm");
			List<Map<String, Integer>> options = LetteredItems.options(this.visitor, quiz);
			IntStream.rangeClosed(1, 3)
				.forEach((place) -> this.visitor.post(quiz + "/answers/" + place,
						"option=" + (LetteredItems.key(options.get(place - 1)) % 4 + 1)));
			this.visitor.post(quiz + "/submit");
		}
		assertThat(this.visitor.get("/quiz/history")).bodyText()
			.containsSubsequence("Work on", "0 of 6 points", "href=\"/topics/orm\"",
					"href=\"/quiz?topic=orm&amp;mode=practice\"");
	}

	@Test
	void handsOutAndDeletesWhatIsKept() {
		String quiz = this.visitor.start();
		MvcTestResult export = this.visitor.get("/quiz/history/export");
		assertThat(export).hasStatusOk().bodyJson().extractingPath("$.attempts[0].id").isEqualTo(Visitor.id(quiz));
		assertThat(export.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"django-prep-history.json\"");
		assertThat(this.visitor.get("/quiz/history/delete")).bodyText().contains("Delete everything");
		MvcTestResult deleted = this.visitor.post("/quiz/history/delete");
		assertThat(Visitor.redirect(deleted)).isEqualTo("/quiz/history?deleted=true");
		assertThat(deleted.getResponse().getCookie("learner")).isNotNull().extracting(Cookie::getMaxAge).isEqualTo(0);
		assertThat(this.visitor.get("/quiz/history?deleted=true")).bodyText()
			.contains("Everything is deleted", "No quiz yet");
		assertThat(this.visitor.get(quiz)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.visitor.get("/quiz/history/export")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private List<Integer> articles(String quiz, String query) {
		return Visitor
			.find("<article class=\"told\" id=\"question_(\\d+)\"",
					Visitor.text(this.visitor.get(quiz + "/result" + query)))
			.map(Integer::valueOf)
			.toList();
	}

}
