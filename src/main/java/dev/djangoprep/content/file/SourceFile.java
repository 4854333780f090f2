package dev.djangoprep.content.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A content file as found: its bytes, or what kept them from being read. */
public final class SourceFile {

	/** No content file is larger; more than this is never read. */
	public static final int MAX_BYTES = 256 * 1024;

	/** At the folder's root this is for its maintainers. */
	static final String README = "README.md";

	private static final byte[] NOTHING = {};

	private final String path;

	private final byte[] bytes;

	private final String hash;

	private final @Nullable String refusal;

	private SourceFile(String path, byte[] bytes, @Nullable String refusal) {
		this.path = path;
		this.bytes = bytes;
		this.hash = hash(bytes);
		this.refusal = refusal;
	}

	/** A file that could be read; one byte more than allowed is enough to refuse it. */
	static SourceFile read(String path, byte[] bytes) {
		if (bytes.length > MAX_BYTES) {
			return refused(path, "the file is larger than 256 KiB; "
					+ (path.equals(SynonymFile.PATH) ? "keep what candidates type" : "split it into several"));
		}
		return new SourceFile(path, bytes, null);
	}

	static SourceFile refused(String path, String reason) {
		return new SourceFile(path, NOTHING, reason);
	}

	/** The path below the content folder, with forward slashes. */
	public String path() {
		return this.path;
	}

	/** Why there are no bytes. */
	public Optional<String> refusal() {
		return Optional.ofNullable(this.refusal);
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** SHA-256 of the bytes, in hexadecimal. */
	public String hash() {
		return this.hash;
	}

	byte[] bytes() {
		return this.bytes;
	}

}
