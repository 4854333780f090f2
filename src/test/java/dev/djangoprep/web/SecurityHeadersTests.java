package dev.djangoprep.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void allowScriptsOfThisSiteOnly() {
		SecurityHeaders.writeTo(this.request, this.response);
		assertThat(policy()).contains(";script-src 'self';").doesNotContain("unsafe");
	}

	@Test
	void letAnAssetLoadNothing() {
		SecurityHeaders.writeTo(this.request, this.response);
		SecurityHeaders.narrowToAsset(this.response);
		assertThat(policy()).isEqualTo("default-src 'none'; frame-ancestors 'none'");
		assertThat(this.response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.response.getHeader("Permissions-Policy")).isNull();
	}

	@Test
	void askForHttpsOnlyWhereItIs() {
		SecurityHeaders.writeTo(this.request, this.response);
		assertThat(this.response.getHeader("Strict-Transport-Security")).isNull();
		this.request.setSecure(true);
		SecurityHeaders.writeTo(this.request, this.response);
		assertThat(this.response.getHeader("Strict-Transport-Security")).isNotNull();
	}

	private String policy() {
		return String.valueOf(this.response.getHeader("Content-Security-Policy"));
	}

}
