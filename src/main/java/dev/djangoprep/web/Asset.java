package dev.djangoprep.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.util.DigestUtils;

/**
 * A file that pages refer to. Its address names its content, so browsers keep it for
 * good.
 */
record Asset(String address, RenderedPage bytes) {

	private static final int DIGEST_LENGTH = 10;

	/** The asset {@code site.css} with its content's digest in the address. */
	static Asset of(String name, String contentType, byte[] content) {
		int dot = name.lastIndexOf('.');
		String digest = DigestUtils.md5DigestAsHex(content).substring(0, DIGEST_LENGTH);
		String address = "/assets/%s.%s%s".formatted(name.substring(0, dot), digest, name.substring(dot));
		return new Asset(address, new RenderedPage(0, "/assets/*", contentType, content));
	}

	/** Whether the address is one that an asset of this name has or once had. */
	static boolean isVersion(String address, String name) {
		int dot = name.lastIndexOf('.');
		return address.matches("/assets/%s\\.[0-9a-f]{%d}%s".formatted(Pattern.quote(name.substring(0, dot)),
				DIGEST_LENGTH, Pattern.quote(name.substring(dot))));
	}

	static Asset of(String name, String contentType, String content) {
		return of(name, contentType, content.getBytes(StandardCharsets.UTF_8));
	}

}
