package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how many requests a second pages take on all cores, beside nginx serving the
 * bytes of a cached page from a file: {@code ./mvnw -Pbench verify -Dtest=PageBenchmark}.
 */
@Tag("benchmark")
class PageBenchmark {

	private static final String CACHED = "/questions/select-related-vs-prefetch-related";

	private static final List<String> OTHERS = List.of("/search?q=select_related", "/api/search?q=select_related",
			"/api/suggest?q=select_rel", "/quiz", "/quiz/history");

	@TempDir
	private Path folder;

	@Test
	void comparesPagesWithFiles() throws Exception {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DjangoPrep.class).run(
				"--server.port=0", "--djangoprep.data=" + this.folder,
				"--spring.datasource.url=" + EmbeddedDatabase.url(this.folder))) {
			URI site = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
			HttpResponse<byte[]> page = get(site.resolve(CACHED));
			double nginx = nginx(page);
			measure(site, CACHED, nginx, "");
			measure(site, CACHED, nginx, page.headers().firstValue("ETag").orElseThrow());
			for (String path : OTHERS) {
				measure(site, path, nginx, "");
			}
		}
	}

	private double nginx(HttpResponse<byte[]> page) throws Exception {
		if (!Nginx.isInstalled()) {
			System.out.println("nginx is not installed: nothing to compare with (apt-get install nginx-light)");
			return Double.NaN;
		}
		Files.write(this.folder.resolve("page.html.gz"), page.body());
		Files.write(this.folder.resolve("page.html"), page.body());
		try (Nginx nginx = Nginx.serving(this.folder)) {
			double rate = Load.on(nginx.address().resolve("/page.html"), "");
			BenchmarkTable.add("nginx, the same bytes from a file", rate, "requests/s");
			return rate;
		}
	}

	/** An ETag asks whether the page is still the same. */
	private static void measure(URI site, String path, double nginx, String etag) throws Exception {
		double rate = Load.on(site.resolve(path), etag);
		BenchmarkTable.add(path + (etag.isEmpty() ? "" : ", unchanged"), rate, "requests/s", nginx, "nginx");
	}

	private static HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

}
