package org.corymb.lms.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corymb.lms.requirement.BrokenRequirement;
import org.corymb.lms.shared.BrokenRule;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The fields of one entry of a file; what is wrong with them goes to the problems, and reading goes on. */
final class Fields {

    private final String file;
    private final Place place;
    private final Problems problems;
    private final int problemsBefore;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(String file, Place place, Problems problems) {
        this.file = file;
        this.place = place;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    static Fields of(String file, Node node, String path, Problems problems) {
        var fields = new Fields(file, at(file, node, path), problems);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> fields.take(pair.getKeyNode(), pair.getValueNode()));
        } else {
            problems.add(fields.place, "expected fields (name: value)");
        }
        return fields;
    }

    private void take(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var path = place.path().isEmpty() ? name : place.path() + "." + name;
        if (values.containsKey(name)) {
            problems.add(at(file, key, path), "this field stands here twice");
            return;
        }
        if (!isNothing(value)) {
            values.put(name, new Value(value, at(file, value, path), problems));
        }
    }

    Place place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The value of a field that may be absent. */
    Optional<Value> find(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a field that must be there; its absence is a problem. */
    Optional<Value> need(String name) {
        var value = find(name);
        if (value.isEmpty()) {
            problems.add(place, name + " is missing");
        }
        return value;
    }

    /** The entries of a list of entries. */
    List<Fields> entries(String name) {
        return items(name).stream()
                .map(item -> of(file, item.node(), item.place().path(), problems))
                .toList();
    }

    /** The entry that a field holds. */
    Optional<Fields> entry(String name) {
        return find(name).map(value -> of(file, value.node(), value.place().path(), problems));
    }

    /** The values of a list; a single value counts as a list of one. */
    List<Value> items(String name) {
        var value = find(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get().node() instanceof SequenceNode sequence)) {
            return List.of(value.get());
        }
        var items = new ArrayList<Value>();
        for (var node : sequence.getValue()) {
            var path = value.get().place().path() + "[" + items.size() + "]";
            items.add(new Value(node, at(file, node, path), problems));
        }
        return items;
    }

    /** Ends the reading of this entry: reports fields that nobody asked for, and makes the entry if all of it is right. */
    <T> Optional<T> complete(Supplier<T> entry) {
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(value.place(), "unknown field; known here: " + String.join(", ", known));
            }
        });
        return failed() ? Optional.empty() : made(entry);
    }

    /** Whether something in this entry is wrong. */
    boolean failed() {
        return problems.count() > problemsBefore;
    }

    /** Makes something of the entry; what it refuses is a problem of this place. */
    <T> Optional<T> made(Supplier<T> entry) {
        try {
            return Optional.of(entry.get());
        } catch (BrokenRule | IllegalArgumentException | BrokenRequirement unfit) {
            problems.add(place, "not allowed: " + unfit.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static Place at(String file, Node node, String path) {
        var mark = node.getStartMark();
        return new Place(
                file,
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1,
                path);
    }
}
