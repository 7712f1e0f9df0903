package org.corymb.lms.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/** Sees that a port is free before anything is started. */
final class FreePorts {

    private FreePorts() {}

    static void require(int port) {
        if (port > 0) {
            tryOut(port, "choose another with --port");
            tryOut(port + 1, "health and metrics answer there; choose another --port");
        }
    }

    /** Without listening: a visitor who came in here would be sent away without an answer. */
    private static void tryOut(int port, String advice) {
        try (var socket = SocketChannel.open()) {
            socket.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Refusal("Port " + port + " is taken: " + advice + ".", taken);
        }
    }
}
