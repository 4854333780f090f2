package dev.djangoprep.quiz;

import java.util.Collections;
import java.util.List;

import dev.djangoprep.quiz.paper.SetupForm;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetupFieldsTests {

	@Test
	void takesTheOtherNumberOnlyWhereItIsChosen() {
		assertThat(counting("other", "7").form().count()).isEqualTo("7");
		assertThat(counting("10", "7").form().count()).isEqualTo("10");
	}

	@Test
	void leadsToTheSameForm() {
		SetupForm form = new SetupForm(List.of("orm", "forms"), List.of("expert"), null, "7", "exam", "60", "1.5");
		assertThat(SetupFields.of(form).address())
			.isEqualTo("/quiz?topic=orm&topic=forms&level=expert&count=7&mode=exam&seconds=60&stretch=1.5");
	}

	@Test
	void keepsAddressesShort() {
		SetupFields fields = new SetupFields(Collections.nCopies(900, "orm"), null, "x".repeat(100_000), null, null,
				null, null, null, null, null);
		assertThat(fields.address()).hasSizeLessThan(1000).doesNotContain("about");
	}

	private static SetupFields counting(String count, String other) {
		return new SetupFields(null, null, null, count, other, null, null, null, null, null);
	}

}
