package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.attempt.AskedItem;
import dev.djangoprep.quiz.attempt.SavedAnswer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShownQuestionTests {

	@Test
	void saysNothingOfTheItemsFileInItsCode() {
		assertThat(question("""
				<p>Look:</p><figure class="code" id="the-second-is-right-code-1" data-copy=""><pre>id="x"</pre></figure>
				<figure class="code output" id="the-second-is-right-code-2"><pre>1</pre></figure>""").bodyHtml())
			.isEqualTo("""
					<p>Look:</p><figure class="code"><pre>id="x"</pre></figure>
					<figure class="code output"><pre>1</pre></figure>""");
	}

	@Test
	void keepsItsTextAsItIs() {
		String code = "<pre>&lt;figure class=\"code\" id=\"x\" data-copy=\"\"&gt;</pre>";
		assertThat(question(code).bodyHtml()).isEqualTo(code);
	}

	private static ShownQuestion question(String body) {
		SavedAnswer saved = new SavedAnswer(1, Set.of(), false, false, 0, null, Duration.ZERO);
		return new ShownQuestion(
				new AskedItem(1, new Slug("orm"), "ORM", Level.BEGINNER, false, "Stem", body, List.of("a", "b"), saved),
				Optional.empty(), true);
	}

}
