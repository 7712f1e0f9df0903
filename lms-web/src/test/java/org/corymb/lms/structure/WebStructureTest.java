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
import org.corymb.planted.OldDate;
import org.corymb.planted.unmarked.Unmarked;
import org.corymb.planted.web.OpenController;
import org.corymb.planted.web.SqlOnAPage;
import org.corymb.planted.web.StartsLazily;
import org.corymb.planted.web.TooManyHandlers;
import org.corymb.planted.web.TransactionalMethodPage;
import org.corymb.planted.web.TransactionalPage;
import org.corymb.planted.web.UntaggedBrowserUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of the pages, and the proof that each of its rules can fail. */
class WebStructureTest {
    private static final JavaClasses PAGES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("/lms-web/"))
            .importPackages("org.corymb.lms");

    private static final Map<ArchRule, Class<?>> RULES_AND_VIOLATIONS = Map.ofEntries(
            Map.entry(WebRules.CONTROLLERS_ARE_HIDDEN, OpenController.class),
            Map.entry(WebRules.CONTROLLERS_ARE_SMALL, TooManyHandlers.class),
            Map.entry(WebRules.NO_TRANSACTIONS, TransactionalPage.class),
            Map.entry(WebRules.NO_TRANSACTIONAL_METHODS, TransactionalMethodPage.class),
            Map.entry(WebRules.NO_SQL, SqlOnAPage.class),
            Map.entry(CoreRules.NO_VAGUE_NAMES, BadNameService.class),
            Map.entry(CoreRules.MODERN_TIME, OldDate.class),
            Map.entry(CoreRules.TIME_FROM_A_CLOCK, BornToday.class),
            Map.entry(CoreRules.NO_FIELD_INJECTION, FieldInjected.class),
            Map.entry(CoreRules.NO_LAZY_BEANS, StartsLazily.class),
            Map.entry(CoreRules.NULL_MARKED, Unmarked.class));

    static Stream<ArchRule> rules() {
        return RULES_AND_VIOLATIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsThroughoutThePages(ArchRule rule) {
        assertThat(PAGES).hasSizeGreaterThan(30);

        rule.check(PAGES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheViolationThatWasPlanted(ArchRule rule) {
        var planted = new ClassFileImporter().importClasses(RULES_AND_VIOLATIONS.get(rule));

        assertThat(rule.allowEmptyShould(true).evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void leavesNoBrowserTestUntagged() {
        WebRules.BROWSER_TESTS_ARE_TAGGED.check(new ClassFileImporter().importPackages("org.corymb.lms"));
    }

    @Test
    void findsTheBrowserTestThatWasPlanted() {
        var planted = new ClassFileImporter().importClasses(UntaggedBrowserUse.class);

        assertThat(WebRules.BROWSER_TESTS_ARE_TAGGED.evaluate(planted).hasViolation())
                .isTrue();
    }
}
