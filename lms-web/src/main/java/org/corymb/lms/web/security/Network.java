package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a request comes from, as far as limits care: one IPv4 address, or one IPv6 network of 64 bits. */
public final class Network {

    private Network() {}

    public static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
