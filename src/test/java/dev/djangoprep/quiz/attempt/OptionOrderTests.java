package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionOrderTests {

	private final OptionOrder order = OptionOrder.of(List.of(2, 0, 3, 1));

	@Test
	void translatesShownNumbersToWrittenPlacesAndBack() {
		assertThat(this.order.options(Set.of(1, 4))).isEqualTo(OptionSet.of(Set.of(2, 1)));
		for (int bits = 0; bits < 16; bits++) {
			OptionSet options = new OptionSet(bits);
			assertThat(this.order.options(this.order.numbers(options))).isEqualTo(options);
		}
	}

	@Test
	void refusesNumbersThatAreNotShown() {
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> this.order.options(Set.of(0)));
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> this.order.options(Set.of(5)))
			.withMessage("There are options 1 to 4, but no 5");
	}

}
