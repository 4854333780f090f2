package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks one address again and again over 32 connections: by wrk, or by itself where that
 * is missing, which leaves less of the machine to the server.
 */
final class Load {

	private static final int CONNECTIONS = 32;

	private static final Duration WARM_UP = Duration.ofSeconds(30);

	private static final Duration MEASURED = Duration.ofSeconds(8);

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

	private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

	private Load() {
	}

	static boolean isInstalled(String program) throws IOException, InterruptedException {
		return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
	}

	/**
	 * Requests a second, once it runs warm.
	 * @param etag of the copy that the reader has; empty for none
	 */
	static double on(URI address, String etag) throws Exception {
		if (isInstalled("wrk")) {
			wrk(address, etag, WARM_UP);
			return wrk(address, etag, MEASURED);
		}
		own(address, etag, WARM_UP);
		return own(address, etag, MEASURED);
	}

	private static double wrk(URI address, String etag, Duration time) throws IOException {
		List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c" + CONNECTIONS, "-d" + time.toSeconds() + "s",
				"-H", "Accept-Encoding: gzip"));
		if (!etag.isEmpty()) {
			command.addAll(List.of("-H", "If-None-Match: " + etag));
		}
		command.add(address.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Matcher rate = RATE.matcher(said);
		if (!rate.find() || FAILED.matcher(said).find()) {
			throw new IllegalStateException(address + ": " + said);
		}
		return Double.parseDouble(rate.group(1));
	}

	private static double own(URI address, String etag, Duration time) throws Exception {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
		if (!etag.isEmpty()) {
			request.header("If-None-Match", etag);
		}
		long end = System.nanoTime() + time.toNanos();
		ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
		List<Future<Integer>> counts = new ArrayList<>();
		for (int reader = 0; reader < CONNECTIONS; reader++) {
			counts.add(readers.submit(() -> {
				int count = 0;
				while (System.nanoTime() < end) {
					client.send(request.build(), BodyHandlers.discarding());
					count++;
				}
				return count;
			}));
		}
		double total = 0;
		for (Future<Integer> count : counts) {
			total += count.get();
		}
		readers.shutdown();
		return total / time.toSeconds();
	}

}
