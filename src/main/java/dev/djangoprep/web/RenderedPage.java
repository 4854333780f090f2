package dev.djangoprep.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.springframework.util.DigestUtils;

/** A page's bytes, plain and compressed, ready to be sent. */
final class RenderedPage {

	private static final int BOOKKEEPING_BYTES = 300;

	/** In hexadecimal digits: 64 bits tell the versions of a page apart. */
	private static final int DIGEST_LENGTH = 16;

	private final long revision;

	private final String route;

	private final String contentType;

	private final byte[] plain;

	private final byte[] gzip;

	private final String digest;

	/**
	 * Compresses a page.
	 * @param revision the site's revision it was rendered from
	 * @param route the pattern of its address, by which such pages are measured
	 */
	RenderedPage(long revision, String route, String contentType, byte[] plain) {
		this.revision = revision;
		this.route = route;
		this.contentType = contentType;
		this.plain = plain;
		this.gzip = compress(plain);
		this.digest = DigestUtils.md5DigestAsHex(plain).substring(0, DIGEST_LENGTH);
	}

	long revision() {
		return this.revision;
	}

	String route() {
		return this.route;
	}

	String contentType() {
		return this.contentType;
	}

	byte[] plain() {
		return this.plain;
	}

	byte[] gzip() {
		return this.gzip;
	}

	/** Strong validator of the plain bytes, in quotes. */
	String etag() {
		return '"' + this.digest + '"';
	}

	/** Strong validator of the compressed bytes, in quotes. */
	String gzipEtag() {
		return '"' + this.digest + "-gzip\"";
	}

	/** About how many bytes of memory it takes. */
	int weight() {
		return this.plain.length + this.gzip.length + BOOKKEEPING_BYTES;
	}

	private static byte[] compress(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
		try (GZIPOutputStream gzip = new BestCompression(bytes)) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory does not fail to be written", ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * A page is compressed once and sent often, so its size counts more than the time.
	 */
	private static final class BestCompression extends GZIPOutputStream {

		BestCompression(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
