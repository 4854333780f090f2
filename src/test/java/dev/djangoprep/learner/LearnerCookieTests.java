package dev.djangoprep.learner;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** From admission to recognition, over the wire. */
class LearnerCookieTests {

	private final LearnerRecognition recognition = new LearnerRecognition();

	private final LearnerAdmission admission = new LearnerAdmission(this.recognition);

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void recognizesWhomItAdmitted() {
		LearnerId learner = this.admission.admit(this.request, this.response);
		this.request.setCookies(this.response.getCookies());
		assertThat(this.recognition.recognize(this.request)).contains(learner);
	}

	@Test
	void keepsTheNumberOfAKnownLearnerAndRenewsTheCookie() {
		LearnerId learner = LearnerId.random();
		this.request.setCookies(new Cookie("learner", learner.value().toString()));
		assertThat(this.admission.admit(this.request, this.response)).isEqualTo(learner);
		assertThat(sentCookie()).startsWith("learner=" + learner.value()).contains("Max-Age=31536000");
	}

	@Test
	void givesANumberOfItsOwnForAForgedCookie() {
		this.request.setCookies(new Cookie("learner", "1-1-1-1-1"));
		this.admission.admit(this.request, this.response);
		assertThat(sentCookie()).doesNotContain("1-1-1-1-1");
	}

	@Test
	void recognizesNobodyWithoutACookieOfOurs() {
		assertThat(this.recognition.recognize(this.request)).isEmpty();
		this.request.setCookies(new Cookie("other", LearnerId.random().value().toString()));
		assertThat(this.recognition.recognize(this.request)).isEmpty();
	}

	@Test
	void hidesTheCookieFromScriptsAndOtherSites() {
		this.admission.admit(this.request, this.response);
		assertThat(sentCookie()).contains("HttpOnly", "SameSite=Lax", "Path=/;", "Max-Age=31536000")
			.doesNotContain("Secure", "Domain");
	}

	@Test
	void securesTheCookieOverHttps() {
		this.request.setSecure(true);
		this.admission.admit(this.request, this.response);
		assertThat(sentCookie()).contains("Secure");
	}

	@Test
	void dismissesByAnEmptyCookieThatIsOver() {
		this.admission.dismiss(this.request, this.response);
		assertThat(sentCookie()).startsWith("learner=;").contains("Max-Age=0", "Path=/;");
	}

	private String sentCookie() {
		assertThat(this.response.getHeaders(HttpHeaders.SET_COOKIE)).hasSize(1);
		return this.response.getHeaders(HttpHeaders.SET_COOKIE).get(0);
	}

}
