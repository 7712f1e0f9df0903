package org.corymb.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.corymb.database.DatabaseAccess;
import org.corymb.database.EmbeddedDatabase;
import org.corymb.database.EmbeddedSettings;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Migrates an empty database and writes its tables as Java. */
final class GenerateSchema {
    private GenerateSchema() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("corymb-schema");
        try (var database = EmbeddedDatabase.start(EmbeddedSettings.in(data).forTests())) {
            var access = database.access();
            Flyway.configure()
                    .dataSource(access.url(), access.user(), access.password())
                    .locations("filesystem:src/main/resources/db/migration")
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(access, Path.of(arguments[0])));
        } finally {
            delete(data);
        }
    }

    private static Configuration configuration(DatabaseAccess access, Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(access.url())
                        .withUser(access.user())
                        .withPassword(access.password()))
                .withGenerator(new Generator()
                        .withDatabase(database())
                        .withGenerate(generate())
                        .withTarget(new Target()
                                .withPackageName("org.corymb.db")
                                .withDirectory(output.toString())
                                .withClean(true)));
    }

    private static Database database() {
        return new Database()
                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                .withInputSchema("corymb")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withIncludeRoutines(false)
                .withForcedTypes(types());
    }

    private static List<ForcedType> types() {
        return List.of(
                new ForcedType()
                        .withUserType("java.time.Instant")
                        .withBinding("org.corymb.database.types.InstantBinding")
                        .withIncludeExpression(".*_at")
                        .withIncludeTypes("(?i:datetime.*)"),
                new ForcedType()
                        .withUserType("java.time.LocalDateTime")
                        .withBinding("org.corymb.database.types.WallTimeBinding")
                        .withIncludeTypes("(?i:datetime.*)"),
                new ForcedType()
                        .withUserType("java.util.UUID")
                        .withConverter("org.corymb.database.types.UuidConverter")
                        .withIncludeTypes("(?i:binary\\(16\\))"),
                new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:tinyint\\(1\\))"),
                new ForcedType().withName("CLOB").withIncludeTypes("(?i:json)"));
    }

    private static Generate generate() {
        return new Generate()
                .withRecords(true)
                .withPojos(false)
                .withDaos(false)
                .withGeneratedAnnotation(false)
                .withJavaTimeTypes(true)
                .withComments(false)
                .withDeprecated(false)
                .withGlobalCatalogReferences(false)
                .withImplicitJoinPathsToMany(false);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
