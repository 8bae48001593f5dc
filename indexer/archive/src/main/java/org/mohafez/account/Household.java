package org.mohafez.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Who asks, as far as an address tells: of IPv6 the network, since one household has more addresses in it than there are people. */
public final class Household {
    private static final Pattern NUMBERS = Pattern.compile("[0-9A-Fa-f:.]+");

    /** Bytes of an IPv6 address that say whose it is; the rest is changed at will (RFC 4291, 2.5.4). */
    private static final int NETWORK = 8;

    private Household() {}

    /** An address, or of IPv6 the network it is in; what is no address stays as it is. */
    public static String of(String address) {
        // Names would be looked up, and so would figures that are no address; what has a colon is not.
        if (address.indexOf(':') >= 0 && NUMBERS.matcher(address).matches()) {
            try {
                InetAddress whose = InetAddress.getByName(address);
                byte[] bytes = whose.getAddress();
                // An IPv4 address within an IPv6 one (RFC 4291, 2.5.5.2) is read as what it is.
                return bytes.length == 2 * NETWORK
                        ? Arrays.toString(Arrays.copyOf(bytes, NETWORK))
                        : whose.getHostAddress();
            } catch (UnknownHostException e) {
                return address;
            }
        }
        return address;
    }
}
