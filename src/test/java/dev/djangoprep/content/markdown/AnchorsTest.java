package dev.djangoprep.content.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorsTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			textBlock = """
					Key points, key-points
					`The select_related() way, and back`, the-select-related-way-and-back
					Çok güzel – Ünïcode!, cok-guzel-unicode
					???, section
					日本, section
					N+1, n-1
					What a long heading this is that nobody would ever want to read, what-a-long-heading-this-is-that-nobody-would-ever-want-to
					Aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg, aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff
					""")
	void readLikeTheText(String text, String anchor) {
		assertThat(new Anchors("").forText(text)).isEqualTo(anchor);
	}

	@Test
	void areGivenOutOnce() {
		Anchors anchors = new Anchors("x-");
		assertThat(anchors.claim("a")).isEqualTo("x-a");
		assertThat(anchors.claim("a-2")).isEqualTo("x-a-2");
		assertThat(anchors.claim("a")).isEqualTo("x-a-3");
		assertThat(anchors.claim("a")).isEqualTo("x-a-4");
	}

}
