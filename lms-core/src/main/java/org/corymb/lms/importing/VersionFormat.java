package org.corymb.lms.importing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.requirement.Requirement;
import org.corymb.lms.requirement.Requirement.PersonConfirms;
import org.corymb.lms.shared.Money;

/** A version of an offering in a file. */
final class VersionFormat {

    /** What holds where nothing is said of a rule: somebody decides. */
    static final Requirement UNSAID = new PersonConfirms("completed", "completes it, as its staff see it");

    private VersionFormat() {}

    /**
     * A version whose badge is still a code.
     *
     * @param facts without the badge
     */
    record VersionEntry(VersionFacts facts, Optional<String> achievement) {}

    static Optional<Placed<VersionEntry>> read(Fields version) {
        var label = version.need("label").flatMap(value -> value.text(40));
        var weeks = version.find("weeks").flatMap(value -> value.number(0, 104)).orElse(0);
        var homework = version.find("homework_minutes")
                .flatMap(value -> value.number(0, 10_000))
                .orElse(0);
        var capacity = version.need("capacity").flatMap(value -> value.number(1, 10_000));
        var minimum = version.find("minimum")
                .flatMap(value -> value.number(1, 10_000))
                .orElse(1);
        var price = version.entry("price").map(VersionFormat::price);
        var outcomes = version.items("outcomes").stream()
                .flatMap(value -> value.text(500).stream())
                .toList();
        var rule = version.entry("rule").flatMap(RuleFormat::read);
        var note = version.find("rule_note").flatMap(value -> value.text(1000));
        var sessions = PlanFormat.read(version);
        var assignments = WorkFormat.read(version);
        var achievement = version.find("achievement").flatMap(value -> value.text(60));
        return version.complete(() -> new VersionFacts(
                        label.orElseThrow(),
                        weeks,
                        homework,
                        capacity.orElseThrow(),
                        minimum,
                        price.flatMap(Price::full),
                        price.flatMap(Price::member),
                        outcomes,
                        rule.orElse(UNSAID),
                        note,
                        sessions,
                        assignments,
                        Optional.empty()))
                .map(facts -> new Placed<>(new VersionEntry(facts, achievement), version.place()));
    }

    private record Price(Optional<Money> full, Optional<Money> member) {}

    private static Price price(Fields fields) {
        var currency = fields.need("currency")
                .flatMap(value -> value.parsed(Currency::getInstance, "expected a currency such as EUR"));
        var full = fields.need("amount").flatMap(VersionFormat::amount);
        var member = fields.find("member").flatMap(VersionFormat::amount);
        return fields.complete(() -> new Price(
                        full.flatMap(amount -> currency.map(in -> money(amount, in))),
                        member.flatMap(amount -> currency.map(in -> money(amount, in)))))
                .orElse(new Price(Optional.empty(), Optional.empty()));
    }

    private static Optional<BigDecimal> amount(Value value) {
        return value.parsed(BigDecimal::new, "expected an amount such as 900 or 12.50");
    }

    private static Money money(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(amount + " is no amount in " + currency, tooFine);
        }
    }

    static Yaml write(VersionFacts facts, Optional<String> achievement) {
        return new Yaml()
                .put("label", facts.label())
                .unless(0, "weeks", facts.weeks())
                .unless(0, "homework_minutes", facts.homeworkMinutes())
                .put("capacity", facts.capacity())
                .unless(1, "minimum", facts.minimum())
                .put("price", facts.price().map(full -> price(full, facts.memberPrice())))
                .put("outcomes", facts.outcomes())
                .put(
                        "rule",
                        Optional.of(facts.rule())
                                .filter(rule -> !rule.equals(UNSAID))
                                .map(RuleFormat::write))
                .put("rule_note", facts.ruleNote())
                .put("sessions", PlanFormat.write(facts.sessions()))
                .put("assignments", WorkFormat.write(facts.assignments()))
                .put("achievement", achievement);
    }

    private static Yaml price(Money full, Optional<Money> member) {
        return new Yaml()
                .put("amount", full.amount().stripTrailingZeros().toPlainString())
                .put(
                        "member",
                        member.map(money -> money.amount().stripTrailingZeros().toPlainString()))
                .put("currency", full.currency().getCurrencyCode());
    }

    static List<Placed<VersionEntry>> readAll(Fields offering) {
        return offering.entries("versions").stream()
                .flatMap(version -> read(version).stream())
                .toList();
    }
}
