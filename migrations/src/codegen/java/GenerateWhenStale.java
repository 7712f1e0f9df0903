import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Generates the schema's Java shadow, but only when a migration, the generator or its libraries changed. Run as a source
 * file by the build, so that the JDK of the build runs it whatever Maven itself runs on.
 */
final class GenerateWhenStale {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path OUTPUT = MODULE.resolve("target/generated-sources/jooq");
    private static final Path CLASSES = MODULE.resolve("target/codegen-classes");
    private static final Path STAMP = MODULE.resolve("target/generated-sources/jooq.sha256");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    public static void main(String[] arguments) throws Exception {
        var fingerprint = fingerprint();
        if (Files.exists(OUTPUT) && Files.exists(STAMP) && Files.readString(STAMP).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(STAMP);
        compile();
        generate();
        Files.writeString(STAMP, fingerprint);
    }

    private static void compile() throws IOException {
        Files.createDirectories(CLASSES);
        var sources = "src/codegen/java" + java.io.File.pathSeparator + "src/main/java";
        var compiler = ToolProvider.findFirst("javac").orElseThrow();
        var result = compiler.run(
                System.out,
                System.err,
                "-proc:none",
                "-nowarn",
                "-d",
                CLASSES.toString(),
                "-classpath",
                CLASS_PATH,
                "-sourcepath",
                sources,
                "src/codegen/java/org/corymb/codegen/GenerateSchema.java");
        require(result, "compiling the generator");
    }

    private static void generate() throws IOException, InterruptedException {
        var classPath = CLASSES + java.io.File.pathSeparator + CLASS_PATH;
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        classPath,
                        "org.corymb.codegen.GenerateSchema",
                        OUTPUT.toString())
                .inheritIO()
                .start();
        require(process.waitFor(), "generating code from the schema");
    }

    private static void require(int exitCode, String what) {
        if (exitCode != 0) {
            System.err.println("Failed: " + what);
            System.exit(1);
        }
    }

    private static String fingerprint() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(CLASS_PATH.getBytes());
        for (Path file : inputs()) {
            digest.update(MODULE.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> migrations = Files.walk(MODULE.resolve("src/main/resources/db/migration"));
                Stream<Path> generator = Files.walk(MODULE.resolve("src/codegen/java"))) {
            return Stream.concat(migrations, generator)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
