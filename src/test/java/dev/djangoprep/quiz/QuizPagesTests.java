package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.djangoprep.ShiftedClock;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import jakarta.servlet.http.Cookie;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A quiz from its setup to its end, as browsers and the page's script see it. */
@QuizWebTest
class QuizPagesTests {

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
	void startsWithOneClickAndGivesTheCookieOnlyThen() {
		MvcTestResult page = this.visitor.get("/quiz");
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost:8080/quiz\">",
					"<output>Only 6 questions, 6 min</output>", "data-counts=\"2,1,0,0\"");
		assertThat(page.getResponse().getCookie("learner")).isNull();
		MvcTestResult start = this.visitor.post("/quiz");
		assertThat(start).hasStatus(HttpStatus.FOUND);
		assertThat(start.getResponse().getRedirectedUrl()).matches("/quiz/attempts/[0-9a-f-]{36}");
		Cookie learner = start.getResponse().getCookie("learner");
		assertThat(learner).isNotNull();
		assertThat(learner.isHttpOnly()).isTrue();
		assertThat(learner.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void fillsTheFormFromALink() {
		assertThat(this.visitor.get("/quiz?topic=orm&level=beginner&count=7&mode=practice&seconds=90&stretch=2"))
			.bodyText()
			.containsPattern("value=\"orm\"[^>]*checked")
			.doesNotContainPattern("value=\"forms\"[^>]*checked")
			.containsPattern("value=\"beginner\" checked")
			.containsPattern("value=\"other\" checked")
			.containsPattern("name=\"other\"[^>]*value=\"7\"")
			.containsPattern("value=\"practice\" checked")
			.contains("value=\"90\"", "Only 2 questions, no time limit");
	}

	@Test
	void asksAboutOneQuestion() {
		assertThat(this.visitor.get("/quiz?about=about-orm-2-b")).bodyText()
			.contains("Title of about-orm-2-b", "Only 1 question, 1 min", "name=\"about\" value=\"about-orm-2-b\"")
			.doesNotContain("name=\"topic\"");
		assertThat(this.visitor.get("/quiz?about=gone")).bodyText()
			.contains("a question that is not here any more", "No question fits");
	}

	@Test
	void saysWhatIsWrongBesideTheField() {
		this.visitor.get("/quiz");
		assertThat(this.visitor.post("/quiz", "count=other", "other=999", "seconds=5", "mode=<b>"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsSubsequence("did not start",
					"id=\"problem_mode\">Choose exam or practice, not &#39;&lt;b&gt;&#39;",
					"id=\"problem_count\">Ask for 1 to 50 questions", "value=\"999\"",
					"aria-describedby=\"problem_count\"", "aria-invalid=\"true\"", "id=\"problem_seconds\"");
	}

	@Test
	void saysThatThereIsNothingToAskAndGivesNoCookieForIt() {
		this.visitor.get("/quiz");
		MvcTestResult refused = this.visitor.post("/quiz", "topic=forms", "level=expert");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("No question fits, so there is nothing to ask", "Topic forms <span class=\"count\">3")
			.containsPattern("value=\"forms\"[^>]*checked");
		assertThat(refused.getResponse().getCookie("learner")).isNull();
	}

	@Test
	void countsAgainForBrowsersWithoutScript() {
		this.visitor.get("/quiz");
		assertThat(this.visitor
			.post("/quiz", "update=", "topic=orm", "level=beginner", "count=other", "other=2&x={y}", "mode=exam")
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/quiz?topic=orm&level=beginner&count=2%26x%3D%7By%7D&mode=exam");
	}

	@Test
	void asksTooManyStartsToWait() {
		this.visitor.get("/quiz");
		IntStream.rangeClosed(1, 10)
			.forEach((count) -> assertThat(this.visitor.post("/quiz", "count=other", "other=" + count))
				.hasStatus(HttpStatus.FOUND));
		MvcTestResult refused = this.visitor.post("/quiz", "topic=orm");
		assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.bodyText()
			.contains("You started many quizzes within a minute. Wait")
			.containsPattern("value=\"orm\"[^>]*checked");
		assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After")))).isBetween(1, 61);
	}

	@Test
	void offersToGoOnWithAnUnfinishedQuiz() {
		String quiz = this.visitor.start("count=5");
		this.visitor.post(quiz + "/answers/1", "option=1");
		assertThat(this.visitor.get("/quiz")).bodyText()
			.contains("href=\"" + quiz + "\">Go on with your unfinished quiz", "1 of 5 answered, 4:5");
	}

	@Test
	void tellsNeitherKeysNorReasonsDuringAnExam() {
		String quiz = this.visitor.start();
		Stream
			.of(this.visitor.get(quiz), this.visitor.get(quiz + "?question=3"), this.visitor.get(quiz + "?review"),
					this.visitor.get(quiz + "/questions/1"), this.visitor.getJson(quiz),
					this.visitor.postJson(quiz + "/answers/1", "option=1", "sequence=5"),
					this.visitor.postJson(quiz + "/answers/1", "option=2", "sequence=4"),
					this.visitor.postJson(quiz + "/answers/1/check", "option=2"),
					this.visitor.post(quiz + "/answers/1/check", "option=2"),
					this.visitor.post(quiz + "/answers/2", "option=1"), this.visitor.get(quiz + "/result"),
					this.visitor.get("/quiz/history"), this.visitor.get("/quiz/history/export"))
			.map(Visitor::text)
			.forEach((text) -> assertThat(text).doesNotContain("reason", "class=\"key\"", "right,", "Right", "verdict",
					"docs.djangoproject.com", "\"keys\":[1", "about-"));
	}

	/**
	 * A form must not tell by its markup either: all options are alike but for number and
	 * text.
	 */
	@Test
	void printsAllOptionsOfAnExamAlike() {
		String page = Visitor.text(this.visitor.get(this.visitor.start("topic=orm")));
		List<String> options = Visitor.find("<label class=\"option\">(.*?)</label>", page).toList();
		assertThat(options).hasSize(3 * 4);
		assertThat(options.stream()
			.map((option) -> option.replaceAll("value=\"\\d\"|>[A-D]<|orm-\\d-[a-d]+-[a-d]|radio|checkbox", ""))
			.distinct()).hasSize(1);
	}

	@Test
	void tellsInPracticeWhatIsCheckedAndNothingElse() {
		String quiz = this.visitor.start("mode=practice", "topic=forms");
		assertThat(this.visitor.post(quiz + "/answers/2/check", "option=1").getResponse().getRedirectedUrl())
			.isEqualTo(quiz + "?question=2");
		String page = Visitor.text(this.visitor.get(quiz + "?question=2"));
		assertThat(Visitor.find("reason-[a-d]", page)).hasSize(4);
		assertThat(form(page, 2)).contains("reason-a", "docs.djangoproject.com").containsPattern("Right|Wrong|Partly");
		assertThat(form(page, 1)).doesNotContain("reason").contains("name=\"option\"");
		assertThat(this.visitor.get(quiz + "/questions/2")).bodyText().contains("reason-a").doesNotContain("<html");
		assertThat(this.visitor.get(quiz + "/questions/1")).bodyText().doesNotContain("reason");
		assertThat(this.visitor.postJson(quiz + "/answers/2", "option=2")).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.extractingPath("$.outcome")
			.isEqualTo("locked");
	}

	@Test
	void showsAttemptsToNobodyElse() {
		String quiz = this.visitor.start();
		Visitor nobody = new Visitor(this.mvc);
		Visitor somebody = new Visitor(this.mvc);
		somebody.start();
		nobody.get("/quiz");
		for (Visitor other : List.of(nobody, somebody)) {
			for (String address : List.of(quiz, quiz + "?review", quiz + "/questions/1", quiz + "/result")) {
				assertThat(other.get(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
			}
			assertThat(other.getJson(quiz)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(other.get("/quiz?retry=" + Visitor.id(quiz))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(other.get("/quiz?same=" + Visitor.id(quiz))).hasStatus(HttpStatus.NOT_FOUND);
			for (String address : List.of("/answers/1", "/answers/1/check", "/submit", "/abandon")) {
				assertThat(other.post(quiz + address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
			}
			assertThat(other.postJson(quiz + "/answers/1", "option=1")).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.visitor.get(quiz)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/quiz", "#/answers/1", "#/answers/1/check", "#/submit", "#/abandon", "/quiz/history/delete" })
	void takesNoPostWithoutTheTokenOfAForm(String address) {
		String quiz = this.visitor.start("mode=practice");
		this.visitor.forgetToken();
		assertThat(this.visitor.post(address.replace("#", quiz))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.visitor.postJson(address.replace("#", quiz))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.visitor.getJson(quiz)).bodyJson().extractingPath("$.inProgress").isEqualTo(true);
	}

	@Test
	void letsNobodyKeepOrListWhatBelongsToALearner() {
		String quiz = this.visitor.start();
		String over = this.visitor.start("count=5");
		this.visitor.post(over + "/submit");
		for (String address : List.of("/quiz", quiz, quiz + "?review", over + "/result", "/quiz/history",
				"/quiz/history/delete")) {
			MvcTestResult page = this.visitor.get(address);
			assertThat(page).as(address).hasStatusOk();
			assertThat(page.getResponse().getHeader("Cache-Control")).as(address).isEqualTo("no-store");
			assertThat(page.getResponse().getHeader("Referrer-Policy")).as(address).isEqualTo("same-origin");
		}
		assertThat(this.visitor.getJson(quiz).getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		for (String address : List.of(quiz, quiz + "?review", over + "/result", "/quiz/history",
				"/quiz/history/delete")) {
			assertThat(this.visitor.get(address)).as(address).bodyText().contains("noindex");
		}
	}

	@Test
	void savesByPlainForm() {
		String quiz = this.visitor.start("topic=orm");
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/answers/1", "option=2", "go=2")))
			.isEqualTo(quiz + "?question=2");
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/answers/2", "option=1", "flag=true")))
			.isEqualTo(quiz + "?question=2");
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/answers/3", "go=review"))).isEqualTo(quiz + "?review");
		assertThat(Visitor.redirect(this.visitor.post(quiz + "/answers/3", "go=//evil.example")))
			.isEqualTo(quiz + "?question=3");
		String page = Visitor.text(this.visitor.get(quiz + "?question=2"));
		assertThat(form(page, 1)).contains("hidden=\"hidden\"").containsPattern("value=\"2\" checked");
		assertThat(form(page, 2)).doesNotContain("hidden=\"hidden\"").contains("aria-pressed=\"true\"", "Saved <time");
		assertThat(page).contains("2 of 3 answered", "Question 2 of 3, Exam 1", "class=\"answered flagged\"",
				", answered, flagged</span>");
		assertThat(this.visitor.get(quiz + "?review")).bodyText()
			.containsSubsequence("Without an answer", "?question=3", "Flagged", "?question=2", "Hand in");
	}

	@Test
	void resumesAtTheFirstQuestionWithoutAnAnswer() {
		String quiz = this.visitor.start();
		this.visitor.post(quiz + "/answers/1", "option=1");
		assertThat(this.visitor.get(quiz)).bodyText().contains("<title>Question 2 of 6, Exam 1 ·");
	}

	@Test
	void tellsTheScriptWhatIsSaved() {
		String quiz = this.visitor.start();
		assertThat(this.visitor.postJson(quiz + "/answers/2", "option=3", "flagged=true", "sequence=7", "spent=0"))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"outcome": "taken", "saved": {"place": 2, "options": [3], "flagged": true, "checked": false,
					"sequence": 7}}""");
		assertThat(this.visitor.postJson(quiz + "/answers/2", "option=1", "sequence=6")).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"outcome": "outdated", "saved": {"place": 2, "options": [3], "flagged": true}}""");
		assertThat(this.visitor.getJson(quiz)).bodyJson()
			.extractingPath("$.answers[1].options")
			.asArray()
			.containsExactly(3);
	}

	@Test
	void answersLateSavesWithWhatIsSaved() {
		String quiz = this.visitor.start("count=1", "seconds=10");
		this.visitor.post(quiz + "/answers/1", "option=2");
		this.clock.shift(Duration.ofSeconds(20));
		assertThat(this.visitor.postJson(quiz + "/answers/1", "option=1")).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"outcome": "ended", "saved": {"place": 1, "options": [2]}}""");
		assertThat(this.visitor.post(quiz + "/answers/1", "option=1")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("The time was over", "Question 1 counts with answer B.", quiz + "/result");
		assertThat(Visitor.redirect(this.visitor.get(quiz))).isEqualTo(quiz + "/result");
		assertThat(this.visitor.get(quiz + "/result")).bodyText().contains("Time ran out", "10 s of 10 s");
	}

	@ParameterizedTest
	@CsvSource({ "1, option=5", "1, option=0", "1, option=x", "7, option=1", "0, option=1", "x, option=1",
			"1, sequence=0", "1, spent=-1", "1, spent=1e99", "99999999999, option=1" })
	void refusesAnswersThatNoPageSends(String place, String field) {
		String quiz = this.visitor.start();
		assertThat(this.visitor.post(quiz + "/answers/" + place, field)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.visitor.postJson(quiz + "/answers/" + place, field)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#?question=7", "#?question=0", "#?question=x", "#/questions/7", "#/result?show=keys",
			"/quiz/attempts/1", "/quiz/attempts/1/result", "/quiz/history?page=0", "/quiz/history?page=9",
			"/quiz?retry=1", "/quiz?same=x" })
	void hasNoPageAtAddressesThatNoPageLinks(String address) {
		String quiz = this.visitor.start();
		if (address.contains("/result")) {
			this.visitor.post(quiz + "/submit");
		}
		assertThat(this.visitor.get(address.replace("#", quiz))).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static String form(String page, int place) {
		return Visitor.find("(<form class=\"asked\"[^>]*id=\"question_" + place + "\".*?</form>)", page)
			.findFirst()
			.orElseThrow();
	}

}
