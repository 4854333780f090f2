package dev.djangoprep.web;

/** Tells which state of the site is shown; pages of another revision are stale. */
public interface SiteRevision {

	/** The revision to show now. Asked for at every request, so it must cost nothing. */
	long current();

}
