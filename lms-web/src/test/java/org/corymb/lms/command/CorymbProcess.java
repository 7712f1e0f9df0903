package org.corymb.lms.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Corymb as a process of its own, as an operator starts it. */
final class CorymbProcess implements AutoCloseable {

    private static final int PATIENCE = 240;
    private static final String END = "\u0000end";

    private final Process process;
    private final LinkedBlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final List<String> lines = new ArrayList<>();

    private CorymbProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /** With nothing on its standard input. */
    static CorymbProcess start(Path data, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(File.pathSeparator, classPath()),
                "org.corymb.lms.LmsApplication"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("CORYMB_DATA"));
        var process = builder.start();
        process.getOutputStream().close();
        return new CorymbProcess(process);
    }

    /** Corymb as it is delivered: without its tests. */
    static List<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .toList();
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(output::add);
        } catch (UncheckedIOException | IOException killed) {
            output.add("output ended: " + killed.getMessage());
        }
        output.add(END);
    }

    /** The first line that begins like this. */
    String awaitLine(String beginning) throws InterruptedException {
        while (true) {
            var line = output.poll(PATIENCE, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("no line begins with \"" + beginning + "\" in:\n" + String.join("\n", lines));
            }
            lines.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    /** Everything it says until it ends. */
    List<String> awaitEnd() throws InterruptedException {
        for (var line = output.poll(PATIENCE, TimeUnit.SECONDS);
                line != null && !line.equals(END);
                line = output.poll(PATIENCE, TimeUnit.SECONDS)) {
            lines.add(line);
        }
        return lines;
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + PATIENCE + " s:\n" + String.join("\n", lines));
        }
        return process.exitValue();
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 60, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
