package dev.djangoprep.learner;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LearnerIdTests {

	@Test
	void readsWhatItWrites() {
		LearnerId learner = LearnerId.random();
		assertThat(LearnerId.parse(learner.value().toString())).contains(learner);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000", "learner",
			"00000000-0000-0000-0000-0000000000000", "0000000000000000000000000000000000000000",
			"ABCDEF00-0000-0000-0000-000000000000", " 00000000-0000-0000-0000-000000000000",
			"00000000-0000-0000-0000-000000000000\n", "٠٠٠٠٠٠٠٠-0000-0000-0000-000000000000" })
	void refusesEveryOtherForm(String text) {
		assertThat(LearnerId.parse(text)).isEmpty();
	}

	/** A UUID of the usual kind has six bits that are always the same. */
	@Test
	void isRandomInAll128Bits() {
		long everOne = 0;
		long everZero = 0;
		for (UUID value : Stream.generate(LearnerId::random).limit(200).map(LearnerId::value).toList()) {
			everOne |= value.getMostSignificantBits() & value.getLeastSignificantBits();
			everZero |= ~value.getMostSignificantBits() & ~value.getLeastSignificantBits();
		}
		assertThat(everOne).isEqualTo(-1);
		assertThat(everZero).isEqualTo(-1);
	}

	@Test
	void neverRepeats() {
		Set<LearnerId> learners = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			assertThat(learners.add(LearnerId.random())).isTrue();
		}
	}

	@Test
	void hidesItsNumberWhenPrinted() {
		LearnerId learner = LearnerId.random();
		assertThat(learner.toString()).doesNotContain(learner.value().toString().substring(0, 8));
	}

}
