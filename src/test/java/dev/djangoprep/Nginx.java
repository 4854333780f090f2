package dev.djangoprep;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * nginx on a free port, serving the files of a folder, those that end in .gz as they are.
 */
final class Nginx implements AutoCloseable {

	private final Process process;

	private final URI address;

	private Nginx(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	static boolean isInstalled() throws IOException, InterruptedException {
		return Load.isInstalled("nginx");
	}

	static Nginx serving(Path folder) throws IOException {
		int port = freePort();
		Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
				daemon off;
				user root;
				worker_processes auto;
				pid %1$s/nginx.pid;
				error_log stderr;
				events { worker_connections 1024; }
				http {
					types { text/html html; }
					access_log off;
					sendfile on;
					keepalive_requests 1000000;
					gzip_static on;
					server { listen 127.0.0.1:%2$d; root %1$s; }
				}
				""".formatted(folder, port));
		Process process = new ProcessBuilder("nginx", "-c", configuration.toString()).inheritIO().start();
		return new Nginx(process, URI.create("http://127.0.0.1:" + port));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	URI address() {
		return this.address;
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
	}

}
