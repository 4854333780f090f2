package dev.djangoprep.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditLinksTests {

	@Test
	void putsThePathWhereTheAddressWantsIt() {
		EditLinks links = new EditLinks("https://example.org/edit?file=content/{path}&branch=main");
		assertThat(links.url("orm/lazy.md")).contains("https://example.org/edit?file=content/orm/lazy.md&branch=main");
	}

	@Test
	void appendsThePathToAnAddressWithoutAPlaceForIt() {
		assertThat(new EditLinks("https://example.org/edit/content/").url("orm/lazy.md"))
			.contains("https://example.org/edit/content/orm/lazy.md");
	}

	@Test
	void offersNothingWithoutAnAddress() {
		assertThat(new EditLinks(null).url("orm/lazy.md")).isEmpty();
		assertThat(new EditLinks("  ").url("orm/lazy.md")).isEmpty();
	}

	@Test
	void refusesWhatIsNoAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> new EditLinks("javascript:alert(1)"))
			.withMessageContaining("djangoprep.content.edit-url must be an address");
	}

}
