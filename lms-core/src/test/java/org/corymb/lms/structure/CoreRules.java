package org.corymb.lms.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What holds for every class of the rules, and mostly for the pages too. Each has a planted violation that it finds. */
public final class CoreRules {
    private static final String JOOQ_PACKAGES = "org.jooq..";
    private static final String SCHEMA_PACKAGES = "org.corymb.db..";

    /** SQL is in one kind of place, so that it can be found, tested and counted. */
    public static final ArchRule SQL_IN_REPOSITORIES = noClasses()
            .that()
            .haveNameNotMatching(".*Repository(\\$.*)?")
            .and()
            .haveSimpleNameNotEndingWith("CoreConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JOOQ_PACKAGES, SCHEMA_PACKAGES, "java.sql..")
            .because("SQL lives in package-private repositories");

    /** Nobody but its feature sees a repository. */
    public static final ArchRule REPOSITORIES_ARE_HIDDEN = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("other features ask a feature's use cases, not its tables");

    /** A name says what a thing does or is. */
    public static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service)")
            .because("such a name says nothing; name what it does");

    /** A transaction is as long as a use case: no longer, no shorter. */
    public static final ArchRule NO_TRANSACTION_IN_A_REPOSITORY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .because("the use case decides what happens together");

    /** The same, on a method. */
    public static final ArchRule NO_TRANSACTION_ON_A_REPOSITORY_METHOD = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .because("the use case decides what happens together");

    /** One kind of date. */
    public static final ArchRule MODERN_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
            .because("java.time says what is meant");

    /** A test can set the clock. */
    public static final ArchRule TIME_FROM_A_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(target(describe("a clock of its own", CoreRules::readsTheMachinesClock)))
            .because("time comes from the Clock that is handed in");

    /** What a class needs is in its constructor. */
    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("a constructor shows what a class needs");

    /** Beans that are made when they are needed can hold up the start against a request (decision 0008). */
    public static final ArchRule NO_LAZY_BEANS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\..*\\.(Lazy|LazyInitialization.*)")
            .orShould()
            .callCodeUnitWhere(target(describe("makes beans when they are needed", CoreRules::makesBeansLazy)))
            .because("all beans are made at the start");

    /** Absence is said, never forgotten. */
    public static final ArchRule NULL_MARKED = classes()
            .that(describe("are not package-info", type -> !type.getSimpleName().equals("package-info")))
            .should(liveInANullMarkedPackage());

    /** The requirement tree is arithmetic over facts. */
    public static final ArchRule REQUIREMENTS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("..requirement..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", JOOQ_PACKAGES, SCHEMA_PACKAGES, "java.sql..")
            .because("a rule is evaluated without Spring, SQL or a clock of its own");

    private CoreRules() {}

    private static boolean readsTheMachinesClock(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var noArguments = target.getRawParameterTypes().isEmpty();
        return (owner.getPackageName().equals("java.time") && target.getName().equals("now") && noArguments)
                || (owner.getName().equals("java.lang.System")
                        && target.getName().equals("currentTimeMillis"));
    }

    private static boolean makesBeansLazy(CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().startsWith("org.springframework")
                && target.getName().matches("(set)?[lL]azy(Init(ialization)?)?");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
            }
        };
    }
}
