package dev.djangoprep;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The command {@code rehearse}: starts the application on an empty database, visits its
 * pages and ends. A JVM that is told to watch learns from it what a start needs.
 */
final class Rehearsal {

	private static final int ROUNDS = 20;

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

	private static final List<String> PAGES = List.of("/", "/topics", "/topics/orm", "/levels/beginner", "/tags",
			"/questions/n-plus-one", "/questions/custom-user-model", "/topics/orm/snippets", "/search?q=select_related",
			"/search?q=fbv+vs+cvb&topic=urls-views", "/api/suggest?q=sele", "/api/search?q=n%2B1", "/api/questions",
			"/quiz", "/quiz?topic=orm&count=5", "/quiz/history", "/authoring", "/sitemap.xml", "/feed.xml",
			"/questions/select-relatd", "/actuator/health");

	/** Runs the command, and returns its exit code. */
	int run() {
		Path folder = null;
		try {
			folder = Files.createTempDirectory("djangoprep");
			rehearse(folder);
			return 0;
		}
		catch (IOException ex) {
			System.err.println("The rehearsal ended early: " + ex.getMessage());
			return 1;
		}
		finally {
			FileSystemUtils.deleteRecursively((folder != null) ? folder.toFile() : null);
		}
	}

	private static void rehearse(Path folder) throws IOException {
		try (ConfigurableApplicationContext context = SpringApplication.run(DjangoPrep.class, "--server.port=0",
				"--djangoprep.data=" + folder, "--spring.datasource.url=" + EmbeddedDatabase.url(folder),
				"--djangoprep.content.watch=false")) {
			URI site = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
			for (int round = 0; round < ROUNDS; round++) {
				for (String page : PAGES) {
					visit(site.resolve(page));
				}
			}
			Matcher link = LINK.matcher(visit(site.resolve("/topics/orm")));
			while (link.find()) {
				visit(site.resolve(link.group(1)));
			}
		}
	}

	/** The plainest client there is: the classes of another would be learnt, too. */
	private static String visit(URI address) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		if (connection.getResponseCode() >= 500) {
			throw new IOException("%s was answered with %d".formatted(address, connection.getResponseCode()));
		}
		try (InputStream body = (connection.getResponseCode() < 400) ? connection.getInputStream()
				: connection.getErrorStream()) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
