package dev.djangoprep.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.springframework.util.DigestUtils;

/**
 * A page's bytes, plain and compressed, ready to be sent.
 *
 * @param revision the site's revision the page was rendered from
 * @param etag strong validator of the plain bytes, in quotes
 * @param gzipEtag strong validator of the compressed bytes, in quotes
 */
record RenderedPage(long revision, String contentType, byte[] plain, byte[] gzip, String etag, String gzipEtag) {

	private static final int BOOKKEEPING_BYTES = 300;

	static RenderedPage of(long revision, String contentType, byte[] plain) {
		String digest = DigestUtils.md5DigestAsHex(plain);
		return new RenderedPage(revision, contentType, plain, compress(plain), '"' + digest + '"',
				'"' + digest + "-gzip\"");
	}

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

	// Arrays compare by identity; pages are never compared.
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
