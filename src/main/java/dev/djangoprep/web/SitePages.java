package dev.djangoprep.web;

import java.util.List;

/**
 * The pages a module has to show, for the sitemap and for visitors who lost their way.
 */
public interface SitePages {

	/** All pages that search engines may list. */
	List<SitePage> all();

	/**
	 * Pages that somebody may have meant by an address that leads nowhere, best first.
	 * @param path the address's path, as it was asked for and unchecked
	 */
	List<SitePage> nearest(String path);

}
