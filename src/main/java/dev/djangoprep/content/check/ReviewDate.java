package dev.djangoprep.content.check;

import java.time.LocalDate;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Placed;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;

/** Somebody checked the file against its sources, and not too long ago. */
final class ReviewDate implements Rule {

	static final int STALE_AFTER_MONTHS = 18;

	private final LocalDate today;

	ReviewDate(LocalDate today) {
		this.today = today;
	}

	@Override
	public void question(QuestionFile question, Findings findings) {
		check(question, question.reviewed(), findings);
	}

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		check(item, item.reviewed(), findings);
	}

	private void check(ContentFile file, Placed<LocalDate> reviewed, Findings findings) {
		// Where the author lives it may be tomorrow already.
		if (reviewed.value().isAfter(this.today.plusDays(1))) {
			findings.error(file.spot(reviewed),
					"reviewed in the future, on %s; write the day of the last review".formatted(reviewed.value()));
		}
		else if (reviewed.value().plusMonths(STALE_AFTER_MONTHS).isBefore(this.today)) {
			findings.warning(file.spot(reviewed), "last reviewed more than %d months ago; check it against its sources"
				.formatted(STALE_AFTER_MONTHS));
		}
	}

}
