package dev.djangoprep.search.index;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	/**
	 * Up to here an index takes less than 40 MB of memory, and is built anew within some
	 * seconds of each start.
	 */
	private static final long MOST_IN_MEMORY = 5_000;

	@Bean
	IndexStore indexStore(@Value("${djangoprep.data}") Path data) {
		return new IndexStore(data.resolve("search"), MOST_IN_MEMORY);
	}

}
