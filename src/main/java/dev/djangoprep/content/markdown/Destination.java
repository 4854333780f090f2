package dev.djangoprep.content.markdown;

/** Where a link leads to, on this site or on another one. */
record Destination(String address, boolean external) {

	static Destination inSite(String address) {
		return new Destination(address, false);
	}

}
