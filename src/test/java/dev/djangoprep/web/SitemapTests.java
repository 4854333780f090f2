package dev.djangoprep.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SitemapTests {

	private static final SiteProperties SITE = new SiteProperties(URI.create("https://prep.example.org"));

	@Test
	void listsPagesWithTheirFullAddress() {
		List<SitePage> pages = List.of(new SitePage("/", "Home", null),
				new SitePage("/questions/lazy", "Lazy?", LocalDate.of(2026, 11, 21)));
		assertThat(Sitemap.of(pages, SITE)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
				+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
				+ "<url><loc>https://prep.example.org/</loc></url>"
				+ "<url><loc>https://prep.example.org/questions/lazy</loc><lastmod>2026-11-21</lastmod></url></urlset>");
	}

	@Test
	void escapesAddresses() {
		assertThat(Sitemap.of(List.of(new SitePage("/tags/a&b", "A", null)), SITE)).contains("/tags/a&amp;b");
	}

	@Test
	void refusesABaseAddressThatIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteProperties(URI.create("prep.example.org")))
			.withMessageContaining("djangoprep.site.base-url must be an address such as https://");
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteProperties(URI.create("https://example.org/")))
			.withMessageContaining("must not end with a slash");
	}

}
