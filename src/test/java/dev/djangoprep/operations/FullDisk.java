package dev.djangoprep.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for H2 that is full whenever a test wants it to be. Public, for H2 makes its
 * paths.
 */
public final class FullDisk extends FilePathWrapper {

	private static final String SCHEME = "fulldisk";

	private static volatile boolean full;

	/** The address of a database on this disk. */
	static String url(Path path) {
		FilePath.register(new FullDisk());
		full(false);
		return "jdbc:h2:%s:%s;WRITE_DELAY=0;TRACE_LEVEL_FILE=0".formatted(SCHEME, path);
	}

	static void full(boolean value) {
		full = value;
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Channel(super.open(mode));
	}

	private static final class Channel extends FileBaseDefault {

		private final FileChannel base;

		Channel(FileChannel base) {
			this.base = base;
		}

		@Override
		public synchronized int write(ByteBuffer source, long position) throws IOException {
			if (full) {
				throw new IOException("No space left on device");
			}
			return this.base.write(source, position);
		}

		@Override
		public synchronized int read(ByteBuffer target, long position) throws IOException {
			return this.base.read(target, position);
		}

		@Override
		public long size() throws IOException {
			return this.base.size();
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.base.force(metaData);
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.base.tryLock(position, size, shared);
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			this.base.truncate(size);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.base.close();
		}

	}

}
