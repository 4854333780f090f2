package dev.djangoprep.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final CachedPageMarker cachedPageMarker;

	WebConfiguration(CachedPageMarker cachedPageMarker) {
		this.cachedPageMarker = cachedPageMarker;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.cachedPageMarker);
	}

}
