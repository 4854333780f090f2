package dev.djangoprep.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * The commands {@code backup} and {@code restore}. They take their settings from where
 * the server takes them.
 */
public final class DatabaseCommands {

	/** What the first argument may be. */
	public static final Set<String> NAMES = Set.of("backup", "restore");

	private static final int GOOD = 0;

	private static final int FAILED = 1;

	private static final int WRONG_USE = 2;

	private final PrintStream output;

	private final PrintStream complaints;

	private final Clock clock;

	public DatabaseCommands(PrintStream output, PrintStream complaints, Clock clock) {
		this.output = output;
		this.complaints = complaints;
		this.clock = clock;
	}

	/**
	 * Runs a command.
	 * @param arguments its name, a file, and settings such as
	 * {@code --djangoprep.data=folder}
	 * @return the exit code: 1 if it failed, 2 if it was used wrongly
	 */
	public int run(List<String> arguments) {
		boolean backup = arguments.get(0).equals("backup");
		List<String> files = arguments.stream().skip(1).filter((argument) -> !argument.startsWith("--")).toList();
		if (files.size() != 1) {
			this.complaints.println(backup ? BackupCommand.USAGE : RestoreCommand.USAGE);
			return WRONG_USE;
		}
		try {
			DatabaseFile database = database(arguments);
			if (backup) {
				new BackupCommand(this.output).run(database, Path.of(files.get(0)));
			}
			else {
				new RestoreCommand(this.output, this.clock).run(database, Path.of(files.get(0)));
			}
			return GOOD;
		}
		catch (CommandFailed | IOException ex) {
			this.complaints.println(ex.getMessage());
			return FAILED;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return FAILED;
		}
	}

	private static DatabaseFile database(List<String> arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Nothing.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments.toArray(String[]::new))) {
			String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
			return DatabaseFile.of(url)
				.orElseThrow(() -> new CommandFailed(
						"%s is no embedded database; for PostgreSQL use pg_dump and pg_restore".formatted(url)));
		}
	}

	/** The settings are all that is needed of the application. */
	@Configuration(proxyBeanMethods = false)
	static class Nothing {

	}

}
