package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who takes a quiz over the wire, as the page's script does. */
final class HttpTaker {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	/** The options of each answer, in the order of the questions. */
	private static final Pattern OPTIONS = Pattern.compile("\"options\":\\[([\\d,]*)\\]");

	private final HttpClient client;

	private final URI site;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String token = "";

	private String quiz = "";

	HttpTaker(HttpClient client, URI site) {
		this.client = client;
		this.site = site;
	}

	/** Sets up a quiz by the fields of its form, starts it, and opens it. */
	void start(String fields) throws IOException, InterruptedException {
		open("/quiz");
		HttpResponse<String> started = keep(this.client.send(post("/quiz", fields).build(), BodyHandlers.ofString()));
		this.quiz = URI.create(started.headers().firstValue("Location").orElseThrow()).getPath();
		open(this.quiz);
	}

	/** Chooses an option of a question, both numbers from 1. */
	CompletableFuture<HttpResponse<String>> choose(int place, int option, long sequence) {
		String fields = "option=%d&flagged=false&sequence=%d".formatted(option, sequence);
		HttpRequest request = post(this.quiz + "/answers/" + place, fields).setHeader("Accept", "application/json")
			.build();
		return this.client.sendAsync(request, BodyHandlers.ofString());
	}

	/**
	 * What is saved of each question: numbers of options with commas between, or nothing.
	 */
	List<String> saved() throws IOException, InterruptedException {
		HttpRequest request = request(this.quiz).setHeader("Accept", "application/json").build();
		String state = this.client.send(request, BodyHandlers.ofString()).body();
		return OPTIONS.matcher(state).results().map((found) -> found.group(1)).toList();
	}

	/** Goes on at the same site at another address: cookies and token stay. */
	HttpTaker at(URI site) {
		HttpTaker taker = new HttpTaker(this.client, site);
		taker.cookies.putAll(this.cookies);
		taker.token = this.token;
		taker.quiz = this.quiz;
		return taker;
	}

	/** The names of all cookies that the site has set. */
	Set<String> cookies() {
		return Set.copyOf(this.cookies.keySet());
	}

	private void open(String path) throws IOException, InterruptedException {
		Matcher form = TOKEN.matcher(keep(this.client.send(request(path).build(), BodyHandlers.ofString())).body());
		if (form.find()) {
			this.token = form.group(1);
		}
	}

	private HttpRequest.Builder post(String path, String fields) {
		return request(path).setHeader("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + this.token + "&" + fields));
	}

	private HttpRequest.Builder request(String path) {
		String sent = this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		return HttpRequest.newBuilder(this.site.resolve(path))
			.setHeader("Accept", "text/html")
			.setHeader("Cookie", sent);
	}

	private HttpResponse<String> keep(HttpResponse<String> response) {
		response.headers()
			.allValues("Set-Cookie")
			.stream()
			.map((cookie) -> cookie.split(";", 2)[0].split("=", 2))
			.forEach((cookie) -> this.cookies.put(cookie[0], cookie[1]));
		return response;
	}

}
