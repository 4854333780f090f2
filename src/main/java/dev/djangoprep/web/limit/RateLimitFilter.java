package dev.djangoprep.web.limit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses clients that write or search too often, before that costs anything. Stands
 * behind the page cache: what is answered from there is too cheap to be counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class RateLimitFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> SEARCHING = Set.of("/search", "/api/search", "/api/suggest");

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	private final Optional<RateLimit> search;

	private final Optional<RateLimit> write;

	private final ConcurrentRequests writing;

	private final Refusal refusal;

	RateLimitFilter(LimitProperties properties, Refusal refusal, Clock clock, MeterRegistry registry) {
		this.search = limit("search", properties.search(), properties.clients(), clock, registry);
		this.write = limit("write", properties.write(), properties.clients(), clock, registry);
		this.writing = new ConcurrentRequests(properties.writesAtOnce(), registry);
		this.refusal = refusal;
	}

	private static Optional<RateLimit> limit(String name, Rate rate, int clients, Clock clock, MeterRegistry registry) {
		return rate.isUnlimited() ? Optional.empty() : Optional.of(new RateLimit(name, rate, clients, clock, registry));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Client client = Client.of(request.getRemoteAddr());
		Optional<Duration> wait = limit(request).flatMap((limit) -> limit.mustWait(client));
		if (wait.isPresent()) {
			this.refusal.send(wait.get(), request, response);
		}
		else if (isReading(request)) {
			chain.doFilter(request, response);
		}
		else {
			serveWriting(client, request, response, chain);
		}
	}

	/** A form is read byte by byte as it comes, by a thread that can do nothing else. */
	private void serveWriting(Client client, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		if (!this.writing.enter(client)) {
			this.refusal.send(A_SECOND, request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.writing.leave(client);
		}
	}

	/** The path is the decoded one, so that no other spelling of it goes uncounted. */
	private Optional<RateLimit> limit(HttpServletRequest request) {
		if (!isReading(request)) {
			return this.write;
		}
		return SEARCHING.contains(request.getServletPath()) ? this.search : Optional.empty();
	}

	static boolean isReading(HttpServletRequest request) {
		return READING.contains(request.getMethod());
	}

}
