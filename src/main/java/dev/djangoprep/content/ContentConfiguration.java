package dev.djangoprep.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	@Bean
	ContentLocation contentLocation(ContentProperties properties) {
		return ContentLocation.of(properties.location());
	}

}
