package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a command ended and what it said. */
record Said(int exit, List<String> lines) {
    private static final ClassLoader DELIVERED = new URLClassLoader(
            CorymbProcess.classPath().stream().map(Said::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    static Said by(CorymbProcess process) throws InterruptedException {
        var lines = List.copyOf(process.awaitEnd());
        return new Said(process.exitCode(), lines);
    }

    /** By Corymb without its tests, but inside this process, where the second command is a warm one. */
    static Said here(String input, Path data, String... arguments) throws ReflectiveOperationException {
        var words = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()));
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var loader = Thread.currentThread().getContextClassLoader();
        var said = new ByteArrayOutputStream();
        try (var all = new PrintStream(new OfTheCommand(said, out), true, StandardCharsets.UTF_8)) {
            Thread.currentThread().setContextClassLoader(DELIVERED);
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(all);
            System.setErr(all);
            int exit = run(words.toArray(String[]::new));
            return new Said(exit, said.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
            Thread.currentThread().setContextClassLoader(loader);
        }
    }

    /** What the threads of the command write; what other tests left running here writes elsewhere. */
    private static final class OfTheCommand extends OutputStream {
        private final OutputStream command;
        private final OutputStream others;

        OfTheCommand(OutputStream command, OutputStream others) {
            this.command = command;
            this.others = others;
        }

        @Override
        public void write(int one) throws IOException {
            writer().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            writer().write(bytes, from, length);
        }

        private OutputStream writer() {
            return DELIVERED.equals(Thread.currentThread().getContextClassLoader()) ? command : others;
        }
    }

    private static int run(String... words) throws ReflectiveOperationException {
        return (int) DELIVERED
                .loadClass("org.corymb.lms.command.CommandLineInterface")
                .getMethod("run", Class.class, String[].class)
                .invoke(null, DELIVERED.loadClass("org.corymb.lms.LmsApplication"), words);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(entry, impossible);
        }
    }

    String only() {
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
