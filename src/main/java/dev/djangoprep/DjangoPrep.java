package dev.djangoprep;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The application: serves the site, or does the one job its first argument names. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DjangoPrep {

	public static void main(String[] args) {
		SpringApplication.run(DjangoPrep.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
