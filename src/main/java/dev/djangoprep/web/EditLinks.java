package dev.djangoprep.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Where readers can mend a page.
 *
 * @param editUrl the address at which a file of the content folder is edited, with
 * {@code {path}} in place of the file's path, or without it, to append the path; absent
 * to offer no editing
 */
@ConfigurationProperties("djangoprep.content")
public record EditLinks(@Nullable String editUrl) {

	private static final String PATH = "{path}";

	/**
	 * Takes only a web address.
	 * @throws IllegalArgumentException if it isn't one; the message says what it should
	 * be
	 */
	public EditLinks {
		Assert.isTrue(!StringUtils.hasText(editUrl) || editUrl.matches("https?://.+"),
				() -> "djangoprep.content.edit-url must be an address such as "
						+ "https://github.com/you/djangoprep/edit/main/content/{path}, not '%s'".formatted(editUrl));
	}

	/** The address at which the file with this path is edited. */
	public Optional<String> url(String path) {
		if (!StringUtils.hasText(this.editUrl)) {
			return Optional.empty();
		}
		String encoded = UriUtils.encodePath(path, "UTF-8");
		if (this.editUrl.contains(PATH)) {
			return Optional.of(this.editUrl.replace(PATH, encoded));
		}
		return Optional.of(StringUtils.trimTrailingCharacter(this.editUrl, '/') + "/" + encoded);
	}

}
