package dev.djangoprep.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is counted as one: an IPv4 address, or an IPv6 network of 64 bits, which is the
 * least that a household gets, and in which it has more addresses than one can count.
 */
record Client(String network) {

	/** Some proxies add the port. */
	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");

	/** Nothing else is read as an address: names would be asked for at a name server. */
	private static final Pattern IPV6 = Pattern
		.compile("\\[?([\\da-fA-F:][\\da-fA-F:.]{1,44})(?:%\\w+)?(?:]:\\d{1,5})?]?");

	private static final Client UNKNOWN = new Client("unknown");

	private static final int NETWORK_BYTES = 8;

	/** Reads the address; all that have none that can be read are one client. */
	static Client of(String address) {
		Matcher ipv4 = IPV4.matcher(address);
		if (ipv4.matches()) {
			return new Client(ipv4.group(1));
		}
		Matcher ipv6 = IPV6.matcher(address);
		return (ipv6.matches() && address.indexOf(':') >= 0) ? ofIpv6(ipv6.group(1)) : UNKNOWN;
	}

	private static Client ofIpv6(String literal) {
		try {
			InetAddress address = InetAddress.getByName(literal);
			return new Client((address instanceof Inet6Address)
					? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) : address.getHostAddress());
		}
		catch (UnknownHostException ex) {
			return UNKNOWN;
		}
	}

}
