package dev.djangoprep.catalog;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogPropertiesTests {

	@Test
	void canBeToldNotToLook() {
		assertThat(new CatalogProperties(Duration.ZERO).poll()).isZero();
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 1, 99 })
	void refusesToStartWithWhatMakesNoSense(long milliseconds) {
		Duration poll = Duration.ofMillis(milliseconds);
		assertThatIllegalArgumentException().isThrownBy(() -> new CatalogProperties(poll))
			.withMessageStartingWith("djangoprep.catalog.poll must be 0 or at least 100ms, not ");
	}

}
