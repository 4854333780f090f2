package dev.djangoprep.web.limit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ClientTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.7:40412", "203.0.113.7, ::ffff:203.0.113.7",
			"2001:db8:1:2::1, 2001:db8:1:2:ffff::9", "2001:db8:1:2::1, 2001:DB8:0001:2:0:0:0:5",
			"2001:db8:1:2::1, [2001:db8:1:2::8]:443", "fe80::1%eth0, fe80::2" })
	void countsTheseAsOne(String one, String other) {
		assertThat(Client.of(one)).isEqualTo(Client.of(other)).isNotEqualTo(Client.of("unknown"));
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.8", "2001:db8:1:2::1, 2001:db8:1:3::1", "::1, 127.0.0.1" })
	void tellsTheseApart(String one, String other) {
		assertThat(Client.of(one)).isNotEqualTo(Client.of(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "example.org", "a:b", "abc", ":", "::1::", "1.2.3", "_hidden", "1:2:3",
			"[::1", "::1%" })
	void takesWhatIsNoAddressForOneClient(String address) {
		Client client = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Client.of(address));
		assertThat(client).isIn(Client.of("unknown"), Client.of("::1"));
	}

	@Test
	void readsNothingIntoAHugeAddress() {
		String huge = "1:".repeat(100_000);
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Client.of(huge)))
			.isEqualTo(Client.of("unknown"));
	}

}
