package dev.djangoprep.quiz.attempt;

import java.time.Duration;

import dev.djangoprep.quiz.paper.QuizProperties;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Has overdue attempts ended every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration implements SchedulingConfigurer {

	private final SharedSweep sweep;

	private final QuizProperties properties;

	SweepConfiguration(SharedSweep sweep, QuizProperties properties) {
		this.sweep = sweep;
		this.properties = properties;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		Duration pause = this.properties.sweep();
		tasks.addFixedDelayTask(new FixedDelayTask(this.sweep::run, pause, pause));
	}

}
