package dev.djangoprep.search.index;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The index that answers now. */
@Component
public class CurrentIndex implements DisposableBean {

	/** Indexing takes a part of a second, and a start may be a moment ahead of it. */
	private static final long PATIENCE_SECONDS = 10;

	private final AtomicReference<@Nullable SearchIndex> current = new AtomicReference<>();

	private final CountDownLatch first = new CountDownLatch(1);

	/**
	 * The current index, to be closed by who asks. Waits for the first.
	 * @throws IndexNotReady if there is none yet
	 */
	public SearchIndex acquire() {
		awaitFirst();
		while (true) {
			SearchIndex index = this.current.get();
			if (index == null) {
				throw new IndexNotReady();
			}
			// It may be exchanged and closed meanwhile; then there is a newer one.
			if (index.acquire()) {
				return index;
			}
		}
	}

	private void awaitFirst() {
		try {
			if (!this.first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new IndexNotReady();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IndexNotReady();
		}
	}

	/** Whether the current index is one with this stamp. */
	boolean is(IndexStamp stamp) {
		SearchIndex index = this.current.get();
		return index != null && index.stamp().equals(stamp);
	}

	/** Puts another index in place; the former closes when its last user is done. */
	void exchange(SearchIndex next) {
		close(this.current.getAndSet(next));
		this.first.countDown();
	}

	@Override
	public void destroy() {
		close(this.current.getAndSet(null));
	}

	private static void close(@Nullable SearchIndex index) {
		if (index != null) {
			index.close();
		}
	}

}
