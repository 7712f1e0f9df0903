package org.corymb.lms.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds for the pages, beyond what holds everywhere. Each rule has a planted violation that it finds. */
final class WebRules {
    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final int HANDLERS = 5;

    static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("nobody calls a controller but the framework");

    static final ArchRule CONTROLLERS_ARE_SMALL =
            classes().that().areMetaAnnotatedWith(Controller.class).should(haveFewHandlers());

    static final ArchRule NO_TRANSACTIONS = noClasses()
            .should()
            .beAnnotatedWith(TRANSACTIONAL)
            .because("a transaction is as long as a use case, and use cases are in the core");

    static final ArchRule NO_TRANSACTIONAL_METHODS = noMethods()
            .should()
            .beAnnotatedWith(TRANSACTIONAL)
            .because("a transaction is as long as a use case, and use cases are in the core");

    static final ArchRule NO_SQL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.corymb.db..", "org.springframework.jdbc..")
            .because("pages ask the core");

    /** So that the suite can run without a browser, as it does on the second database. */
    static final ArchRule BROWSER_TESTS_ARE_TAGGED = classes()
            .that(describe("use a browser", WebRules::useABrowser))
            .should(beTagged("browser"))
            .allowEmptyShould(true);

    private WebRules() {}

    private static boolean useABrowser(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(used -> used.getTargetClass().getPackageName().startsWith("com.microsoft.playwright"))
                && type.getMethods().stream().anyMatch(WebRules::isATest);
    }

    private static boolean isATest(CanBeAnnotated method) {
        return method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable");
    }

    private static ArchCondition<JavaClass> haveFewHandlers() {
        return new ArchCondition<>("have at most " + HANDLERS + " handlers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var handlers = type.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        type, handlers <= HANDLERS, type.getName() + " has " + handlers + " handlers"));
            }
        };
    }

    private static ArchCondition<JavaClass> beTagged(String tag) {
        return new ArchCondition<>("be tagged \"" + tag + "\"") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, isTagged(type.reflect(), tag), type.getName()));
            }
        };
    }

    private static boolean isTagged(Class<?> type, String tag) {
        for (var marker : type.getAnnotationsByType(org.junit.jupiter.api.Tag.class)) {
            if (marker.value().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
