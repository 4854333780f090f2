package dev.djangoprep.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Publishes what is saved in the content folder while the application runs. */
@Component
class ContentWatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ContentWatcher.class);

	/**
	 * Editors save in several steps, and a checkout touches many files: wait for the
	 * last.
	 */
	private static final Duration QUIET = Duration.ofMillis(150);

	private final ContentProperties properties;

	private final ContentLocation location;

	private final ContentImport contentImport;

	private @Nullable ScheduledExecutorService importer;

	private @Nullable DirectoryWatcher watcher;

	private @Nullable Future<?> pending;

	ContentWatcher(ContentProperties properties, ContentLocation location, ContentImport contentImport) {
		this.properties = properties;
		this.location = location;
		this.contentImport = contentImport;
	}

	@Override
	public void start() {
		if (this.properties.watch()) {
			this.location.folder().ifPresent(this::watch);
		}
	}

	private void watch(Path folder) {
		try {
			this.importer = Executors.newSingleThreadScheduledExecutor((task) -> daemon(task, "content-import"));
			this.watcher = DirectoryWatcher.builder()
				.path(folder)
				.fileHashing(false)
				.listener((event) -> changed(event))
				.build();
			daemon(this.watcher::watch, "content-watcher").start();
		}
		catch (IOException ex) {
			logger.warn("{} cannot be watched; saved files show after a restart", folder, ex);
		}
	}

	private synchronized void changed(DirectoryChangeEvent event) {
		if (this.pending != null) {
			this.pending.cancel(false);
		}
		if (this.importer != null) {
			this.pending = this.importer.schedule(this::importContent, QUIET.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void importContent() {
		try {
			this.contentImport.run();
		}
		catch (RuntimeException ex) {
			logger.error("Saved content could not be published; what was published before stays", ex);
		}
	}

	@Override
	public void stop() {
		if (this.watcher != null) {
			close(this.watcher);
			this.watcher = null;
		}
		if (this.importer != null) {
			this.importer.shutdown();
			this.importer = null;
		}
	}

	private static void close(DirectoryWatcher watcher) {
		try {
			watcher.close();
		}
		catch (IOException ex) {
			logger.debug("The watch on the content folder was not closed cleanly", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.watcher != null;
	}

	private static Thread daemon(Runnable task, String name) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		return thread;
	}

}
