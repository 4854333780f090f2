package dev.djangoprep.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.SourceFile;

/** Renders, of all files that it is shown, those that are not published as they stand. */
final class ChangedFiles implements Consumer<ContentFile> {

	private final Map<String, Draft> drafts = new ConcurrentSkipListMap<>();

	private final Map<String, Fingerprint> published;

	ChangedFiles(Map<String, Fingerprint> published) {
		this.published = published;
	}

	@Override
	public void accept(ContentFile file) {
		if (isChanged(file.path(), file.hash())) {
			this.drafts.put(file.path(), Drafts.of(file));
		}
	}

	boolean isChanged(SourceFile file) {
		return isChanged(file.path(), file.hash());
	}

	private boolean isChanged(String path, String hash) {
		return !Drafts.fingerprint(hash).equals(this.published.get(path));
	}

	/** What was rendered, in the order of the paths. */
	List<Draft> drafts() {
		return List.copyOf(this.drafts.values());
	}

	/** Paths of the published files, whether they are still there or not. */
	Set<String> publishedPaths() {
		return this.published.keySet();
	}

}
