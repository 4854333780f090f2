package dev.djangoprep.search.index;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.djangoprep.catalog.CatalogPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index on the catalog's newest revision: builds one at the start and after
 * each publication, one at a time and beside whatever else goes on, while the former one
 * answers.
 */
@Component
class IndexRefresh implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(IndexRefresh.class);

	private static final long PATIENCE_SECONDS = 30;

	private final CatalogReading catalog;

	private final IndexStore store;

	private final CurrentIndex current;

	private final AtomicBoolean requested = new AtomicBoolean();

	private volatile ExecutorService worker = newWorker();

	private volatile boolean running;

	IndexRefresh(CatalogReading catalog, IndexStore store, CurrentIndex current) {
		this.catalog = catalog;
		this.store = store;
		this.current = current;
	}

	/** Also after a stop: tests pause the contexts they share. */
	@Override
	public void start() {
		if (this.worker.isShutdown()) {
			this.requested.set(false);
			this.worker = newWorker();
		}
		this.running = true;
		request();
	}

	@EventListener
	void on(CatalogPublished event) {
		request();
	}

	/** However many ask while one is built, one more is enough. */
	private void request() {
		if (!this.worker.isShutdown() && this.requested.compareAndSet(false, true)) {
			this.worker.execute(this::refresh);
		}
	}

	private void refresh() {
		this.requested.set(false);
		try {
			IndexStamp stamp = this.catalog.stamp();
			while (!this.current.is(stamp)) {
				stamp = build(stamp);
			}
		}
		catch (CancellationException ex) {
			logger.debug("The search index is not finished, as the application stops");
		}
		catch (IOException | RuntimeException ex) {
			logger.error("The search index cannot be built; the former one, if there is one, stays", ex);
		}
	}

	/**
	 * Returns the stamp the index should have, which is another one if something was
	 * published meanwhile.
	 */
	private IndexStamp build(IndexStamp stamp) throws IOException {
		long start = System.nanoTime();
		SearchIndex next = this.store.open(this.catalog.content(stamp, this::continueOrStop));
		IndexStamp newest = this.catalog.stamp();
		if (newest.equals(stamp)) {
			this.current.exchange(next);
			this.store.deleteFormer();
			logger.info("Searching {} questions, indexed in {} ms", next.reader().numDocs(),
					TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		}
		else {
			next.close();
		}
		return newest;
	}

	/** Interrupting the worker instead would close the files of the database under it. */
	private void continueOrStop() {
		if (this.worker.isShutdown()) {
			throw new CancellationException();
		}
	}

	@Override
	public void stop() {
		this.running = false;
		this.worker.shutdown();
		awaitWorker();
	}

	private void awaitWorker() {
		try {
			if (!this.worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				logger.warn("The search index is still being built while the application stops");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private static ExecutorService newWorker() {
		return Executors.newSingleThreadExecutor(IndexRefresh::daemon);
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "search-index");
		thread.setDaemon(true);
		return thread;
	}

}
