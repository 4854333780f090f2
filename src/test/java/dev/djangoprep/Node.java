package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application as a process of its own, which can be killed as {@code kill -9} does.
 */
final class Node implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Queue<String> log = new ConcurrentLinkedQueue<>();

	private final CompletableFuture<URI> address = new CompletableFuture<>();

	private final CompletableFuture<Void> reading;

	private Node(Process process) {
		this.process = process;
		this.reading = CompletableFuture.runAsync(this::read, (task) -> {
			Thread reader = new Thread(task);
			reader.setDaemon(true);
			reader.start();
		});
	}

	/** Starts the application on any free port, and doesn't wait for it. */
	static Node start(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("--server.port=0"));
		all.addAll(List.of(arguments));
		return run(all.toArray(String[]::new));
	}

	/**
	 * Starts it by a program of its own, which takes the JVM's options from the
	 * environment.
	 */
	static Node start(Path program, String javaOptions, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(program.toString(), "--server.port=0"));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("JAVA_OPTS", javaOptions);
		return new Node(builder.start());
	}

	/** Starts the application with just these arguments. */
	static Node run(String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				DjangoPrep.class.getName()));
		command.addAll(List.of(arguments));
		return new Node(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** Whoever writes into a full pipe waits: so all is read. */
	private void read() {
		this.process.inputReader().lines().forEach((line) -> {
			this.log.add(line);
			Matcher started = PORT.matcher(line);
			if (started.find()) {
				this.address.complete(URI.create("http://localhost:" + started.group(1)));
			}
		});
		this.address.completeExceptionally(
				new AssertionError("The application did not start:\n" + String.join("\n", this.log)));
	}

	/** Waits until it serves, and returns its address. */
	URI address() {
		return address(Duration.ofMinutes(2));
	}

	/** Waits no longer than that. */
	URI address(Duration patience) {
		return this.address.orTimeout(patience.toSeconds(), TimeUnit.SECONDS).join();
	}

	/** Whether it serves, or will never do so. */
	boolean isSettled() {
		return this.address.isDone();
	}

	/** Waits until it has ended by itself and all of its log is read. */
	int exitCode() {
		this.reading.orTimeout(2, TimeUnit.MINUTES).join();
		return this.process.onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
	}

	/** What it has logged so far. */
	List<String> log() {
		return List.copyOf(this.log);
	}

	long pid() {
		return this.process.pid();
	}

	void kill() {
		this.process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
	}

	@Override
	public void close() {
		kill();
	}

}
