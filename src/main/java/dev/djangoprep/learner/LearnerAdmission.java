package dev.djangoprep.learner;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Gives learners their number, and takes it back. To be called where something must be
 * kept for somebody, such as the first attempt, and never before.
 */
@Component
public class LearnerAdmission {

	private final LearnerRecognition recognition;

	LearnerAdmission(LearnerRecognition recognition) {
		this.recognition = recognition;
	}

	/** The learner who asks, new or known, with a cookie good for a year from now. */
	public LearnerId admit(HttpServletRequest request, HttpServletResponse response) {
		LearnerId learner = this.recognition.recognize(request).orElseGet(LearnerId::random);
		LearnerCookie.send(learner.value().toString(), LearnerCookie.AGE, request, response);
		return learner;
	}

	/** Has the browser drop the cookie. What is stored of the learner stays. */
	public void dismiss(HttpServletRequest request, HttpServletResponse response) {
		LearnerCookie.send("", Duration.ZERO, request, response);
	}

}
