package dev.djangoprep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * nginx on a free port, serving the files of a folder, those that end in .gz as they are.
 */
final class Nginx implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Process process;

	private final URI address;

	private Nginx(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	static boolean isInstalled() throws IOException, InterruptedException {
		return Load.isInstalled("nginx");
	}

	static Nginx serving(Path folder) throws IOException, InterruptedException {
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
		awaitConnections(process, port);
		return new Nginx(process, URI.create("http://127.0.0.1:" + port));
	}

	/** It does not say when it is ready. */
	private static void awaitConnections(Process process, int port) throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!accepts(port)) {
			if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
				throw new IOException("nginx does not answer at port " + port);
			}
		}
	}

	private static boolean accepts(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
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
		this.process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

}
