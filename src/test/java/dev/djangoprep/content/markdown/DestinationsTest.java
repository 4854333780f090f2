package dev.djangoprep.content.markdown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DestinationsTest {

	private final Destinations question = new Destinations(new ContentPath("orm/n-plus-one.md"));

	private final Destinations quizItem = new Destinations(new ContentPath("orm/quiz/some-item.md"));

	@ParameterizedTest
	@CsvSource({ "lazy-evaluation.md, /questions/lazy-evaluation",
			"./lazy-evaluation.md#a-b, /questions/lazy-evaluation#a-b",
			"../forms/file-uploads.md, /questions/file-uploads", "../forms/topic.md, /topics/forms",
			"topic.md, /topics/orm", "../orm/../orm/q-objects.md, /questions/q-objects", "#key-points, #key-points",
			"/quiz?topic=orm, /quiz?topic=orm", "mailto:a@b.example, mailto:a@b.example" })
	void areOnThisSite(String link, String address) {
		assertThat(this.question.ofLink(link)).contains(Destination.inSite(address));
	}

	@ParameterizedTest
	@CsvSource({ "../lazy-evaluation.md, /questions/lazy-evaluation", "../../forms/topic.md, /topics/forms" })
	void startWhereTheFileIs(String link, String address) {
		assertThat(this.quizItem.ofLink(link)).contains(Destination.inSite(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://docs.djangoproject.com/", "HTTP://example.com/?q=%20#x" })
	void areOnOtherSites(String link) {
		assertThat(this.question.ofLink(link)).contains(new Destination(link, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "quiz/some-item.md", "../orm/quiz/some-item.md", "../lazy-evaluation.md",
			"../../../x.md", "../Orm/x.md", "x.py", "x", "//example.com", "/\\example.com", "javascript:x", "data:,x",
			"https://", "http:///a b", "/a.md\n", "x.md?a=1", "#", "# x" })
	void areNowhere(String link) {
		assertThat(this.question.ofLink(link)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "joins.png, /images/orm/joins.png", "../forms/flow.svg, /images/forms/flow.svg" })
	void holdImagesOfATopic(String link, String address) {
		assertThat(this.question.ofImage(link)).contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/images/orm/joins.png", "https://example.com/x.png", "../x.png", "../../x.png",
			"quiz/x.png", "x.exe", "data:image/png;base64,x", "joins.png?x" })
	void holdNoOtherImages(String link) {
		assertThat(this.question.ofImage(link)).isEmpty();
	}

}
