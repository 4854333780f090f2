package dev.djangoprep;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import dev.djangoprep.content.CheckCommand;
import dev.djangoprep.operations.DatabaseCommands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The application: serves the site, or does the one job its first argument names. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DjangoPrep {

	public static void main(String[] args) {
		String job = (args.length > 0) ? args[0] : "";
		Clock clock = Clock.system(ZoneId.systemDefault());
		if (job.equals("check")) {
			// Needs neither Spring nor a database, and answers at once without them.
			System.exit(new CheckCommand(System.out, System.err, clock).run(List.of(args).subList(1, args.length)));
		}
		if (DatabaseCommands.NAMES.contains(job)) {
			System.exit(new DatabaseCommands(System.out, System.err, clock).run(List.of(args)));
		}
		if (job.equals("rehearse")) {
			System.exit(new Rehearsal().run());
		}
		SpringApplication.run(DjangoPrep.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
