package dev.djangoprep;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The application as a process of its own, which is killed as {@code kill -9} does. */
class KilledServerTests {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final int SAVES = 25;

	@TempDir
	private Path folder;

	private final List<Process> servers = new ArrayList<>();

	@AfterEach
	void killAll() throws InterruptedException {
		for (Process server : this.servers) {
			kill(server);
		}
	}

	@Test
	void hasEveryAnswerThatItAcknowledged() throws Exception {
		HttpTaker taker = new HttpTaker(HttpClient.newHttpClient(), start());
		taker.start("count=5&stretch=untimed");
		for (int time = 1; time <= SAVES; time++) {
			int option = time % 3 + 1;
			assertThat(taker.choose(1, option, time).join().statusCode()).isEqualTo(200);
			if (time == SAVES) {
				kill(this.servers.get(0));
				assertThat(taker.at(start()).saved().get(0)).isEqualTo(String.valueOf(option));
			}
		}
	}

	/** Starts the application on the test's data folder, and returns its address. */
	private URI start() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process server = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), DjangoPrep.class.getName(), "--server.port=0",
				"--spring.datasource.url=" + EmbeddedDatabase.url(this.folder), "--djangoprep.data=" + this.folder,
				"--djangoprep.content.location=src/test/resources/content-check/good")
			.redirectErrorStream(true)
			.start();
		this.servers.add(server);
		List<String> log = new ArrayList<>();
		BufferedReader output = server.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			log.add(line);
			Matcher started = PORT.matcher(line);
			if (started.find()) {
				// Whoever writes into a full pipe waits.
				Thread reader = new Thread(() -> output.lines().forEach(log::add));
				reader.setDaemon(true);
				reader.start();
				return URI.create("http://localhost:" + started.group(1));
			}
		}
		throw new AssertionError("The application did not start:\n" + String.join("\n", log));
	}

	private static void kill(Process server) throws InterruptedException {
		server.destroyForcibly();
		assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
	}

}
