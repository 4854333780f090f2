package dev.djangoprep.catalog;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Has the database looked at every few seconds, unless that is turned off. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PollConfiguration implements SchedulingConfigurer {

	private final RevisionPoll revisionPoll;

	private final CatalogProperties properties;

	PollConfiguration(RevisionPoll revisionPoll, CatalogProperties properties) {
		this.revisionPoll = revisionPoll;
		this.properties = properties;
	}

	/** Looks at once: another node may have published while this one started. */
	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		Duration pause = this.properties.poll();
		if (!pause.isZero()) {
			tasks.addFixedDelayTask(new FixedDelayTask(this.revisionPoll::look, pause, Duration.ZERO));
		}
	}

}
