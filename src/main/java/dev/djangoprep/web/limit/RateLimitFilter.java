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

	private final Optional<RateLimit> search;

	private final Optional<RateLimit> write;

	private final Refusal refusal;

	RateLimitFilter(LimitProperties properties, Refusal refusal, Clock clock, MeterRegistry registry) {
		this.search = limit("search", properties.search(), properties.clients(), clock, registry);
		this.write = limit("write", properties.write(), properties.clients(), clock, registry);
		this.refusal = refusal;
	}

	private static Optional<RateLimit> limit(String name, Rate rate, int clients, Clock clock, MeterRegistry registry) {
		return rate.isUnlimited() ? Optional.empty() : Optional.of(new RateLimit(name, rate, clients, clock, registry));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Duration> wait = limit(request).flatMap((limit) -> limit.mustWait(Client.of(request.getRemoteAddr())));
		if (wait.isPresent()) {
			this.refusal.send(wait.get(), request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** The path is the decoded one, so that no other spelling of it goes uncounted. */
	private Optional<RateLimit> limit(HttpServletRequest request) {
		if (!READING.contains(request.getMethod())) {
			return this.write;
		}
		return SEARCHING.contains(request.getServletPath()) ? this.search : Optional.empty();
	}

}
