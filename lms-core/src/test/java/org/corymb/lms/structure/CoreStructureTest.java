package org.corymb.lms.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.corymb.planted.BadNameService;
import org.corymb.planted.BornToday;
import org.corymb.planted.FieldInjected;
import org.corymb.planted.MadeWhenNeeded;
import org.corymb.planted.OldDate;
import org.corymb.planted.OpenRepository;
import org.corymb.planted.SqlInTheOpen;
import org.corymb.planted.TransactionalMethodRepository;
import org.corymb.planted.TransactionalRepository;
import org.corymb.planted.requirement.ImpureRule;
import org.corymb.planted.unmarked.Unmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of the core, and the proof that each of its rules can fail. */
class CoreStructureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/lms-web/"))
            .importPackages("org.corymb.lms");

    private static final Map<ArchRule, Class<?>> RULES_AND_VIOLATIONS = Map.ofEntries(
            Map.entry(CoreRules.SQL_IN_REPOSITORIES, SqlInTheOpen.class),
            Map.entry(CoreRules.REPOSITORIES_ARE_HIDDEN, OpenRepository.class),
            Map.entry(CoreRules.NO_VAGUE_NAMES, BadNameService.class),
            Map.entry(CoreRules.NO_TRANSACTION_IN_A_REPOSITORY, TransactionalRepository.class),
            Map.entry(CoreRules.NO_TRANSACTION_ON_A_REPOSITORY_METHOD, TransactionalMethodRepository.class),
            Map.entry(CoreRules.MODERN_TIME, OldDate.class),
            Map.entry(CoreRules.TIME_FROM_A_CLOCK, BornToday.class),
            Map.entry(CoreRules.NO_FIELD_INJECTION, FieldInjected.class),
            Map.entry(CoreRules.NO_LAZY_BEANS, MadeWhenNeeded.class),
            Map.entry(CoreRules.NULL_MARKED, Unmarked.class),
            Map.entry(CoreRules.REQUIREMENTS_ARE_PURE, ImpureRule.class));

    static Stream<ArchRule> rules() {
        return RULES_AND_VIOLATIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsThroughoutTheCore(ArchRule rule) {
        assertThat(CORE).hasSizeGreaterThan(100);

        rule.check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheViolationThatWasPlanted(ArchRule rule) {
        var planted = new ClassFileImporter().importClasses(RULES_AND_VIOLATIONS.get(rule));

        assertThat(rule.allowEmptyShould(true).evaluate(planted).hasViolation()).isTrue();
    }
}
