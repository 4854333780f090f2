package dev.djangoprep.web.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Lets every line that is logged for a request carry the request's id. Tomcat logs what
 * breaks after all filters and shows the error page then, so this is no filter.
 */
final class RequestIdValve extends ValveBase {

	static final String LOGGED_AS = "requestId";

	private final RequestIds ids = new RequestIds();

	RequestIdValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String id = id(request, response);
		RequestIds.set(request, id);
		MDC.put(LOGGED_AS, id);
		try {
			getNext().invoke(request, response);
		}
		finally {
			MDC.remove(LOGGED_AS);
		}
	}

	/** Only who sends an id gets it back: others need not pay for the bytes. */
	private String id(Request request, Response response) {
		String given = request.getHeader(RequestIds.HEADER);
		if (!RequestIds.isProper(given)) {
			return this.ids.next();
		}
		response.setHeader(RequestIds.HEADER, given);
		return given;
	}

}
