package org.corymb.badges.internal.net;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the open internet from those of one's own network.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose addresses</a>
 */
public final class PublicAddress {
    private static final String[] SPECIAL_V4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    };
    private static final int[][] SPECIAL_V6 = {
        {0x2001, 0x0000, 23}, {0x2001, 0x0db8, 32}, {0x2002, 0x0000, 16}, {0x3fff, 0x0000, 20}, {0x5f00, 0x0000, 16}
    };

    private PublicAddress() {}

    /** Whether the address belongs to the open internet. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] bytes) {
        int address = (word(bytes, 0) << 16) | word(bytes, 2);
        for (var network : SPECIAL_V4) {
            if (in(address, network)) {
                return false;
            }
        }
        return true;
    }

    private static boolean in(int address, String network) {
        var parts = network.split("[./]");
        int base = 0;
        for (int i = 0; i < 4; i++) {
            base = (base << 8) | Integer.parseInt(parts[i]);
        }
        int mask = -1 << (32 - Integer.parseInt(parts[4]));
        return (address & mask) == (base & mask);
    }

    /** Only 2000::/3 is given out, and some of it carries other networks inside. */
    private static boolean isPublicV6(byte[] bytes) {
        if ((bytes[0] & 0xE0) != 0x20) {
            return false;
        }
        int address = (word(bytes, 0) << 16) | word(bytes, 2);
        for (int[] network : SPECIAL_V6) {
            int mask = -1 << (32 - network[2]);
            if ((address & mask) == (((network[0] << 16) | network[1]) & mask)) {
                return false;
            }
        }
        return true;
    }

    private static int word(byte[] bytes, int offset) {
        return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
    }
}
