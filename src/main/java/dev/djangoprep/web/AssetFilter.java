package dev.djangoprep.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the assets from memory. Another content has another address, so they never
 * change.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class AssetFilter extends OncePerRequestFilter {

	private static final String FOR_GOOD = "public, max-age=31536000, immutable";

	private static final String FOR_NOW = "no-cache";

	private final Assets assets;

	AssetFilter(Assets assets) {
		this.assets = assets;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/assets/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Asset> asset = this.assets.find(request.getRequestURI());
		Optional<Asset> other = asset.isEmpty() ? this.assets.findOther(request.getRequestURI()) : Optional.empty();
		if (asset.isPresent()) {
			send(asset.get(), FOR_GOOD, request, response);
		}
		else if (other.isPresent()) {
			send(other.get(), FOR_NOW, request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void send(Asset asset, String cacheControl, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		SecurityHeaders.narrowToAsset(response);
		PageResponse.send(asset.bytes(), cacheControl, request, response);
	}

}
