package dev.djangoprep.content;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.content.check.Severity;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells which revision is shown and whether files wait to be mended. They do not make the
 * site unhealthy: what was published of them before still is.
 */
@Component("content")
class ContentHealth extends AbstractHealthIndicator {

	private final Catalog catalog;

	private final ContentState state;

	ContentHealth(Catalog catalog, ContentState state) {
		this.catalog = catalog;
		this.state = state;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.up().withDetail("revision", this.catalog.revision());
		this.state.last()
			.ifPresent((checked) -> builder.withDetail("errors", checked.count(Severity.ERROR))
				.withDetail("warnings", checked.count(Severity.WARNING))
				.withDetail("checked", checked.when().toString()));
	}

}
