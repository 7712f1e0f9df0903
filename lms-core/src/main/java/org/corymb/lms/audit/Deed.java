package org.corymb.lms.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;

/**
 * What an event says, as far as the trail keeps it: its first component is the subject, {@code by} is the actor, and of
 * the rest it keeps ids, numbers, flags and states. Texts are left out, whatever they say.
 */
record Deed(String action, Optional<AccountId> actor, String subjectType, String subjectId, Map<String, Object> facts) {
    private static final String ACTOR = "by";

    static Deed of(Record event) {
        var facts = new LinkedHashMap<String, Object>();
        Optional<AccountId> actor = Optional.empty();
        for (var component : event.getClass().getRecordComponents()) {
            var value = plain(read(component, event));
            if (component.getName().equals(ACTOR)) {
                actor = value.map(id -> AccountId.of(id.toString()));
            } else {
                value.ifPresent(kept -> facts.put(component.getName(), kept));
            }
        }
        var subject = facts.entrySet().stream().findFirst();
        return new Deed(
                kebab(event.getClass().getSimpleName()),
                actor,
                subject.map(Map.Entry::getKey).orElse("platform"),
                subject.map(Map.Entry::getValue).map(Object::toString).orElse(""),
                facts);
    }

    private static Optional<Object> plain(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.flatMap(Deed::plain);
            case UUID id -> Optional.of(id.toString());
            case Enum<?> state -> Optional.of(state.name());
            case Number number -> Optional.of(number);
            case Boolean flag -> Optional.of(flag);
            case Record id when isId(id) -> plain(read(id.getClass().getRecordComponents()[0], id));
            default -> Optional.empty();
        };
    }

    private static boolean isId(Record value) {
        var components = value.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("cannot read " + component, hidden);
        }
    }

    private static String kebab(String name) {
        return Arrays.stream(name.split("(?=\\p{Upper})"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .reduce((one, next) -> one + "-" + next)
                .orElse(name);
    }
}
