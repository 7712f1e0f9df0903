package org.corymb.lms.command;

import java.io.IOException;
import java.net.ServerSocket;

/** Sees that a port is free before anything is started. */
final class FreePorts {

    private FreePorts() {}

    static void require(int port) {
        if (port > 0) {
            tryOut(port, "choose another with --port");
            tryOut(port + 1, "health and metrics answer there; choose another --port");
        }
    }

    private static void tryOut(int port, String advice) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new Refusal("Port " + port + " is taken: " + advice + ".", taken);
        }
    }
}
