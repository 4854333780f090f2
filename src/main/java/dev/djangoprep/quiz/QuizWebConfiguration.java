package dev.djangoprep.quiz;

import java.util.List;

import dev.djangoprep.learner.LearnerRecognition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class QuizWebConfiguration implements WebMvcConfigurer {

	/** Asked for when it is needed: tests of other modules' pages have none. */
	private final ObjectProvider<LearnerRecognition> recognition;

	QuizWebConfiguration(ObjectProvider<LearnerRecognition> recognition) {
		this.recognition = recognition;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new TakerResolver(this.recognition));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KeptByNobody()).addPathPatterns("/quiz", "/quiz/**");
	}

}
