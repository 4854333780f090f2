package dev.djangoprep.quiz;

import java.util.Map;
import java.util.Optional;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.learner.LearnerRecognition;
import dev.djangoprep.quiz.attempt.AttemptId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives controllers the {@link Taker} of a request: the learner of the cookie and the
 * {@code id} of the path. Whoever we never saw has no attempts.
 */
class TakerResolver implements HandlerMethodArgumentResolver {

	private final ObjectProvider<LearnerRecognition> recognition;

	TakerResolver(ObjectProvider<LearnerRecognition> recognition) {
		this.recognition = recognition;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Taker.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
		LearnerId learner = this.recognition.getObject().recognize(request).orElseThrow(NoSuchAttempt::new);
		AttemptId attempt = id(request).flatMap(AttemptId::parse).orElseThrow(NoSuchAttempt::new);
		return new Taker(learner, attempt);
	}

	private static Optional<String> id(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map) ? Optional.ofNullable(map.get("id")).map(String::valueOf)
				: Optional.empty();
	}

}
