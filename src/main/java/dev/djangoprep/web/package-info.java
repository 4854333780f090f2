/**
 * The shell around every page: security headers, the page cache, bundled assets, error
 * pages, sitemap and robots. Depends on no other module; what it must know of the site it
 * asks through the small interfaces it owns ({@link dev.djangoprep.web.SiteRevision},
 * {@link dev.djangoprep.web.SitePages}), which other modules implement.
 *
 * <ul>
 * <li>{@code web.access}: ids of requests, and the log of them
 * <li>{@code web.limit}: what one client may ask for
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.djangoprep.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
