package dev.djangoprep.web.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts ids and access log around everything that the server answers. */
@Component
class TomcatValves implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final boolean accessLog;

	TomcatValves(@Value("${djangoprep.access-log:false}") boolean accessLog) {
		this.accessLog = accessLog;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(new RequestIdValve());
		if (this.accessLog) {
			factory.addEngineValves(new AccessLogValve());
		}
	}

}
