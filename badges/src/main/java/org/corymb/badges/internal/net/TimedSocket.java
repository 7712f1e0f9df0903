package org.corymb.badges.internal.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A connection to exactly one address, with TLS for the name of the host, that ends at a moment given beforehand. */
final class TimedSocket implements AutoCloseable {
    private static final int LONGEST_CONNECT_MILLIS = 4000;

    private final Socket socket;
    private final long deadline;

    private TimedSocket(Socket socket, long deadline) {
        this.socket = socket;
        this.deadline = deadline;
    }

    /**
     * Connects.
     *
     * @param tls for the encryption; null leaves it out
     * @param deadline in the nanoseconds of {@link System#nanoTime()}
     */
    static TimedSocket open(InetAddress address, String host, int port, @Nullable SSLSocketFactory tls, long deadline)
            throws IOException {
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address, port), Math.min(LONGEST_CONNECT_MILLIS, millisLeft(deadline)));
            plain.setSoTimeout(millisLeft(deadline));
            return new TimedSocket(tls == null ? plain : secure(tls, plain, host, port), deadline);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static Socket secure(SSLSocketFactory factory, Socket plain, String host, int port) throws IOException {
        var secure = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    HttpAnswer ask(String request, int longest) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return HttpAnswer.read(new Timed(socket.getInputStream()), longest);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static int millisLeft(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("took too long");
        }
        return (int) millis;
    }

    /** Shortens the socket's patience with every read, so that a slow trickle ends as well. */
    private final class Timed extends FilterInputStream {
        private final byte[] buffer = new byte[8192];
        private int position;
        private int limit;

        Timed(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            return fill() ? buffer[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, limit - position);
            System.arraycopy(buffer, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() throws IOException {
            if (position < limit) {
                return true;
            }
            socket.setSoTimeout(millisLeft(deadline));
            position = 0;
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            return limit > 0;
        }
    }
}
