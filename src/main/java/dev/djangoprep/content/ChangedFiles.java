package dev.djangoprep.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.SourceFile;

/** Renders, of all files that it is shown, those that are not published as they stand. */
final class ChangedFiles implements Consumer<ContentFile> {

	/**
	 * A draft takes several times the memory of its file. Of more files than this the
	 * drafts are made when they are asked for, which means to read each a second time.
	 */
	private static final int MOST_KEPT = 10_000;

	private final Map<String, Optional<Draft>> drafts = new ConcurrentHashMap<>();

	private final AtomicInteger room;

	private final Map<String, Fingerprint> published;

	ChangedFiles(Map<String, Fingerprint> published) {
		this(published, MOST_KEPT);
	}

	ChangedFiles(Map<String, Fingerprint> published, int mostKept) {
		this.published = published;
		this.room = new AtomicInteger(mostKept);
	}

	@Override
	public void accept(ContentFile file) {
		if (isChanged(file.path(), file.hash())) {
			boolean kept = this.room.getAndDecrement() > 0;
			this.drafts.put(file.path(), kept ? Optional.of(Drafts.of(file)) : Optional.empty());
		}
	}

	boolean isChanged(SourceFile file) {
		return isChanged(file.path(), file.hash());
	}

	private boolean isChanged(String path, String hash) {
		return !Drafts.fingerprint(hash).equals(this.published.get(path));
	}

	/** Whether this was shown the file, and the file is not published as it stands. */
	boolean contains(SourceFile file) {
		return this.drafts.containsKey(file.path());
	}

	/** The draft of a file that this contains. */
	Draft draft(SourceFile file) {
		return this.drafts.getOrDefault(file.path(), Optional.empty())
			.orElseGet(() -> Drafts.of(FileReading.of(file).file().orElseThrow()));
	}

	/** Paths of the published files, whether they are still there or not. */
	Set<String> publishedPaths() {
		return this.published.keySet();
	}

}
