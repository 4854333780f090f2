package dev.djangoprep.content.markdown;

import java.util.Map;

import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FenceTests {

	@Test
	void readsLanguageAndAttributes() {
		Fence fence = Fence.of("python title=\"blog/models.py\" queries=2 needs=\"celery, redis\"");
		assertThat(fence.language()).isEqualTo("python");
		assertThat(fence.title()).contains("blog/models.py");
		assertThat(fence.attributes())
			.isEqualTo(Map.of("title", "blog/models.py", "queries", "2", "needs", "celery, redis"));
		assertThat(fence.rest()).isEmpty();
	}

	@Test
	void hasNoLanguageWithoutInfo() {
		assertThat(Fence.of(new FencedCodeBlock()).language()).isEmpty();
		assertThat(Fence.of("").language()).isEmpty();
	}

	@Test
	void takesAnAttributeForNoLanguage() {
		Fence fence = Fence.of("title=\"a.py\"");
		assertThat(fence.language()).isEmpty();
		assertThat(fence.title()).contains("a.py");
	}

	@Test
	void keepsWhatItCannotRead() {
		assertThat(Fence.of("python title=\"a b").rest()).isEqualTo("title=\"a b");
		assertThat(Fence.of("python queries = 2").rest()).isEqualTo("queries = 2");
		assertThat(Fence.of("python queries=2, title=a").rest()).isEmpty();
		assertThat(Fence.of("python {1,2} title=a").rest()).isEqualTo("{1,2} title=a");
		assertThat(Fence.of("python title=\"a\"queries=2").rest()).isEqualTo("title=\"a\"queries=2");
	}

	@Test
	void keepsTheFirstOfEqualAttributes() {
		Fence fence = Fence.of("python title=a title=b");
		assertThat(fence.title()).contains("a");
		assertThat(fence.duplicates()).containsExactly("title");
	}

}
