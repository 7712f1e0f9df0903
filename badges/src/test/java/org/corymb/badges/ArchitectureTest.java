package org.corymb.badges;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corymb.badges.planted.LeakingApi;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.corymb.badges");

    private static final ArchRule NOTHING_INTERNAL_IS_SEEN = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "are public API",
                    type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                            && !type.getPackageName().contains(".internal")))
            .should(new ArchCondition<JavaCodeUnit>("not mention internal types") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    unit.getRawParameterTypes().forEach(type -> note(unit, type.getPackageName(), events));
                    note(unit, unit.getRawReturnType().getPackageName(), events);
                }

                private void note(JavaCodeUnit unit, String used, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            unit, !used.contains(".internal"), unit.getFullName() + " mentions " + used));
                }
            });

    private static final ArchRule ONLY_NET_OPENS_CONNECTIONS = noClasses()
            .that()
            .resideOutsideOfPackage("..internal.net..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URL|URLConnection|HttpURLConnection|http\\..*)");

    @Test
    void showsNothingInternalToItsUsers() {
        NOTHING_INTERNAL_IS_SEEN.check(MAIN);
    }

    @Test
    void opensConnectionsInOnePlace() {
        ONLY_NET_OPENS_CONNECTIONS.check(MAIN);
    }

    @Test
    void wouldNoticeALeak() {
        var planted = new ClassFileImporter().importClasses(LeakingApi.class);

        assertThatThrownBy(() -> NOTHING_INTERNAL_IS_SEEN.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LeakingApi.leak");
    }

    @Test
    void keepsItsFilesShort() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
            }
        }
    }
}
