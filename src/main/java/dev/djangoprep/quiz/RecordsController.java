package dev.djangoprep.quiz;

import java.util.Optional;

import dev.djangoprep.learner.LearnerAdmission;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.learner.LearnerRecognition;
import dev.djangoprep.quiz.attempt.LearnerExport;
import dev.djangoprep.quiz.attempt.LearnerRecords;
import dev.djangoprep.web.PageNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands out all that is kept of a learner, and deletes it. */
@Controller
class RecordsController {

	private static final ContentDisposition AS_A_FILE = ContentDisposition.attachment()
		.filename("django-prep-history.json")
		.build();

	private final LearnerRecords records;

	private final LearnerRecognition recognition;

	private final LearnerAdmission admission;

	RecordsController(LearnerRecords records, LearnerRecognition recognition, LearnerAdmission admission) {
		this.records = records;
		this.recognition = recognition;
		this.admission = admission;
	}

	@GetMapping("/quiz/history/export")
	ResponseEntity<LearnerExport> export(HttpServletRequest request) {
		LearnerId learner = this.recognition.recognize(request)
			.orElseThrow(() -> new PageNotFound("Nothing is kept of you"));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, AS_A_FILE.toString())
			.body(this.records.export(learner));
	}

	@GetMapping("/quiz/history/delete")
	String confirm() {
		return "quiz/delete";
	}

	@PostMapping("/quiz/history/delete")
	String delete(HttpServletRequest request, HttpServletResponse response) {
		Optional<LearnerId> learner = this.recognition.recognize(request);
		learner.ifPresent(this.records::forget);
		this.admission.dismiss(request, response);
		return "redirect:/quiz/history?deleted=true";
	}

}
