package dev.djangoprep.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Where readers find the site.
 *
 * @param baseUrl the address that links in feeds, sitemap and metadata start with; no
 * slash at its end
 */
@ConfigurationProperties("djangoprep.site")
public record SiteProperties(URI baseUrl) {

	/**
	 * Takes only an absolute web address.
	 * @throws IllegalArgumentException if it isn't one; the message says what it should
	 * be
	 */
	public SiteProperties {
		Assert.isTrue(baseUrl.isAbsolute() && baseUrl.getHost() != null && baseUrl.getScheme().startsWith("http"),
				() -> "djangoprep.site.base-url must be an address such as https://prep.example.org, not '%s'"
					.formatted(baseUrl));
		Assert.isTrue(!baseUrl.toString().endsWith("/"),
				() -> "djangoprep.site.base-url must not end with a slash: '%s'".formatted(baseUrl));
	}

	/** The full address of a page of this site. */
	public String url(String path) {
		return this.baseUrl + path;
	}

}
