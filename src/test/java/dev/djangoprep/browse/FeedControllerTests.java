package dev.djangoprep.browse;

import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@ReadingTest
class FeedControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@Test
	void publishesWhatChangedLast() {
		given(this.catalog.recentlyChanged(anyInt())).willReturn(List.of(Samples.summary("lazy", Level.EXPERT)));
		assertThat(this.mvc.get().uri("/feed.xml")).hasStatusOk()
			.hasContentType("application/atom+xml;charset=UTF-8")
			.bodyText()
			.contains("https://prep.example.org/questions/lazy");
	}

}
