package dev.djangoprep.content.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: strict UTF-8, without byte order mark, every line ended by a single
 * line feed.
 */
final class DecodedText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private DecodedText() {
	}

	static String of(byte[] bytes) throws FaultyFile {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer output = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(input, output, true);
		String text = normalised(output.flip().toString());
		if (result.isError()) {
			throw new FaultyFile(endOf(text), "invalid UTF-8 (byte 0x%02X); save the file as UTF-8"
				.formatted(Byte.toUnsignedInt(bytes[input.position()])));
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw new FaultyFile(endOf(text.substring(0, nul)), "a NUL character; remove it");
		}
		return text;
	}

	private static String normalised(String text) {
		String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		return (marked.indexOf('\r') < 0) ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static Position endOf(String text) {
		int lastLine = text.lastIndexOf('\n') + 1;
		int line = 1 + (int) text.chars().filter((character) -> character == '\n').count();
		return new Position(line, 1 + text.codePointCount(lastLine, text.length()));
	}

}
