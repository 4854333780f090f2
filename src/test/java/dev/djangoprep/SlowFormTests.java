package dev.djangoprep;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sends forms that never end keeps a thread with each that is read, but not all
 * threads, and none with what is refused or has no form.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "djangoprep.limits.writes-at-once=5", "djangoprep.limits.write.per-second=1",
				"djangoprep.limits.write.burst=20", "server.tomcat.threads.max=10",
				"server.tomcat.connection-timeout=2m" })
class SlowFormTests {

	private static final int FORMS = 40;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final List<Socket> clients = new ArrayList<>();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "POST", "GET" })
	void leaveThreadsForOthers(String method) throws Exception {
		for (int number = 0; number < FORMS; number++) {
			sendTheBeginningOfAForm(method);
		}
		HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:%d/topics".formatted(this.port)))
			.timeout(PATIENCE)
			.build();
		HttpResponse<Void> answer = HttpClient.newHttpClient().send(page, BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	private void sendTheBeginningOfAForm(String method) throws IOException {
		Socket client = new Socket("localhost", this.port);
		this.clients.add(client);
		client.getOutputStream().write("""
				%s /quiz HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/x-www-form-urlencoded\r
				Content-Length: 60000\r
				\r
				to""".formatted(method).getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().flush();
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket client : this.clients) {
			client.close();
		}
	}

}
