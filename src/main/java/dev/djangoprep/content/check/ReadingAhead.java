package dev.djangoprep.content.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.SourceFile;

/**
 * Reads files on all processors while one thread takes the readings in the files' order.
 */
final class ReadingAhead {

	/** Trees are large, so no more of them wait than keep the processors busy. */
	private static final int MOST_WAITING = 64;

	private ReadingAhead() {
	}

	/** Returns when the last reading was taken. */
	static void inOrder(List<SourceFile> files, Function<SourceFile, FileReading> reader, Consumer<FileReading> taker) {
		ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
		try {
			Deque<CompletableFuture<FileReading>> waiting = new ArrayDeque<>();
			for (SourceFile file : files) {
				if (waiting.size() == MOST_WAITING) {
					taker.accept(waiting.remove().join());
				}
				waiting.add(CompletableFuture.supplyAsync(() -> reader.apply(file), processors));
			}
			waiting.forEach((reading) -> taker.accept(reading.join()));
		}
		finally {
			processors.shutdownNow();
		}
	}

}
