package dev.djangoprep;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import dev.djangoprep.content.CheckCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The application: serves the site, or does the one job its first argument names. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DjangoPrep {

	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("check")) {
			System.exit(check(List.of(args).subList(1, args.length)));
		}
		SpringApplication.run(DjangoPrep.class, args);
	}

	/** Needs neither Spring nor a database, and answers at once without them. */
	private static int check(List<String> arguments) {
		return new CheckCommand(System.out, System.err, Clock.system(ZoneId.systemDefault())).run(arguments);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
