package org.corymb.badges.internal.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks up the addresses of a host, and waits no longer than allowed for a name server that does not answer. */
final class TimedNames {
    private final GuardedFetch.Names names;

    TimedNames(GuardedFetch.Names names) {
        this.names = names;
    }

    /**
     * All addresses of the host.
     *
     * @param deadline in the nanoseconds of {@link System#nanoTime()}
     */
    List<InetAddress> addressesOf(String host, long deadline) throws IOException {
        var answer = new CompletableFuture<List<InetAddress>>();
        Thread.ofVirtual().name("badges-names").start(() -> ask(host, answer));
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("looking up the host took too long");
        } catch (ExecutionException e) {
            throw new IOException("the host is not known", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void ask(String host, CompletableFuture<List<InetAddress>> answer) {
        try {
            answer.complete(List.of(names.addressesOf(host)));
        } catch (UnknownHostException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }
}
