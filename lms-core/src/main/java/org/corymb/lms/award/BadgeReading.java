package org.corymb.lms.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a signed badge apart for a page. */
final class BadgeReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode badge;
    private final JsonNode subject;
    private final JsonNode achievement;

    BadgeReading(String document) {
        badge = JSON.readTree(document);
        subject = badge.path("credentialSubject");
        achievement = subject.path("achievement");
    }

    BadgeContent content() {
        return new BadgeContent(
                badge.path("id").asString(""),
                achievement.path("name").asString(""),
                achievement.path("description").asString(""),
                achievement.path("criteria").path("narrative").asString(""),
                text(achievement, "achievementType"),
                text(achievement, "humanCode"),
                text(achievement, "inLanguage"),
                badge.path("issuer").path("id").asString(""),
                badge.path("issuer").path("name").asString(""),
                recipient(),
                text(achievement.path("image"), "caption"),
                text(subject, "term"),
                time(subject, "activityStartDate"),
                time(subject, "activityEndDate"),
                time(badge, "awardedDate"),
                Instant.parse(badge.path("validFrom").asString()),
                time(badge, "validUntil"),
                Optional.of(subject.path("creditsEarned"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::decimalValue)
                        .map(BigDecimal::stripTrailingZeros),
                text(subject, "narrative"),
                figures(),
                groups(),
                evidence());
    }

    private String recipient() {
        return each(subject.path("identifier"))
                .filter(identity -> "name".equals(identity.path("identityType").asString("")))
                .map(identity -> identity.path("identityHash").asString(""))
                .findFirst()
                .orElse("");
    }

    private List<BadgeContent.Figure> figures() {
        return results().stream()
                .filter(result ->
                        result.described().path("resultType").asString("").equals("RawScore"))
                .map(result -> new BadgeContent.Figure(
                        result.id().substring(result.id().indexOf('#') + 1),
                        result.described().path("name").asString(""),
                        result.reached().path("value").asString(""),
                        text(result.described(), "valueMax")))
                .toList();
    }

    private List<BadgeContent.Group> groups() {
        Map<String, List<BadgeContent.Level>> groups = new LinkedHashMap<>();
        results().stream()
                .filter(result -> result.described().has("rubricCriterionLevel"))
                .forEach(result -> {
                    var name = result.described().path("name").asString("").split(": ", 2);
                    groups.computeIfAbsent(name[0], any -> new ArrayList<>()).add(level(result, name[name.length - 1]));
                });
        return groups.entrySet().stream()
                .map(group -> new BadgeContent.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static BadgeContent.Level level(Described result, String criterion) {
        var steps = result.described().path("rubricCriterionLevel");
        var reached = each(steps)
                .filter(step -> step.path("id")
                        .asString("")
                        .equals(result.reached().path("achievedLevel").asString("")))
                .findFirst();
        return new BadgeContent.Level(
                criterion,
                reached.map(step -> step.path("level").asString("0"))
                        .map(Integer::parseInt)
                        .orElse(0),
                steps.size(),
                reached.map(step -> step.path("name").asString("")).orElse(""));
    }

    /** A result with the description it refers to. */
    private record Described(String id, JsonNode described, JsonNode reached) {}

    private List<Described> results() {
        return each(subject.path("result"))
                .flatMap(result -> each(achievement.path("resultDescription"))
                        .filter(description -> description.path("id").equals(result.path("resultDescription")))
                        .map(description -> new Described(description.path("id").asString(""), description, result)))
                .toList();
    }

    private List<BadgeContent.Work> evidence() {
        return each(badge.path("evidence"))
                .map(work -> new BadgeContent.Work(
                        work.path("name").asString(""), text(work, "id"), text(work, "description")))
                .toList();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> time(JsonNode node, String name) {
        return text(node, name).map(Instant::parse);
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : java.util.stream.Stream.of(node).filter(one -> !one.isMissingNode());
    }
}
