package dev.djangoprep.web.access;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a line for each request, those that Tomcat refuses itself included: what was asked
 * for and how it went, but not by whom, nor what was looked for.
 */
final class AccessLogValve extends ValveBase implements AccessLog {

	private static final Logger logger = LoggerFactory.getLogger("dev.djangoprep.access");

	AccessLogValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
	}

	@Override
	public void log(Request request, Response response, long nanoseconds) {
		if (response.getStatus() == HttpServletResponse.SC_SWITCHING_PROTOCOLS) {
			// The request is answered, and logged, once more in the new one.
			return;
		}
		logger.atInfo()
			.addKeyValue("method", request.getMethod())
			.addKeyValue("path", request.getRequestURI())
			.addKeyValue("status", response.getStatus())
			.addKeyValue("micros", TimeUnit.NANOSECONDS.toMicros(nanoseconds))
			.addKeyValue("bytes", response.getBytesWritten(false))
			.addKeyValue(RequestIdValve.LOGGED_AS, RequestIds.of(request).orElse("none"))
			.log("{} {} {}", request.getMethod(), request.getRequestURI(), response.getStatus());
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		// Attributes would tell the client's address, which no line has.
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return false;
	}

}
