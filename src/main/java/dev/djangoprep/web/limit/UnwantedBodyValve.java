package dev.djangoprep.web.limit;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.http.HttpHeaders;

/**
 * Reads no more of a request whose answer is the connection's last, as it is where
 * somebody sends a body with what has none.
 */
final class UnwantedBodyValve extends ValveBase {

	UnwantedBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (RateLimitFilter.isReading(request)) {
			UnwantedBody.hangUpAfter(request, response);
		}
		getNext().invoke(request, response);
		if (UnwantedBody.CLOSE.equals(response.getHeader(HttpHeaders.CONNECTION))) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
