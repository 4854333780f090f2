package dev.djangoprep.content;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.content.file.SourceFile;

/**
 * The drafts of changed files, each made, or taken out of memory, when it is asked for.
 */
final class DraftList<D extends Draft> extends AbstractList<D> implements RandomAccess {

	private final Class<D> type;

	private final List<SourceFile> files;

	private final ChangedFiles changed;

	DraftList(Class<D> type, List<SourceFile> files, ChangedFiles changed) {
		this.type = type;
		this.files = files;
		this.changed = changed;
	}

	@Override
	public D get(int index) {
		return this.type.cast(this.changed.draft(this.files.get(index)));
	}

	@Override
	public int size() {
		return this.files.size();
	}

}
