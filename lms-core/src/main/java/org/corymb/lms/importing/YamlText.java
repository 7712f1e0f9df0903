package org.corymb.lms.importing;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML that strangers may have written: no tags of types, no aliases, bounded in size and depth, marks kept. */
record YamlText(String file, String text) {

    static final int MAX_CHARACTERS = 5_000_000;
    static final int MAX_DEPTH = 20;

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(MAX_CHARACTERS)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
    }

    /** The document; refuses what is no YAML, or more than a person would write. */
    Node document() {
        try {
            check();
            return new Compose(settings()).composeString(text).orElseThrow(() -> refused("the file is empty"));
        } catch (MarkedYamlEngineException broken) {
            throw refused(broken.getProblemMark(), "not YAML: " + oneLine(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw refused("not YAML: " + oneLine(String.valueOf(broken.getMessage())));
        }
    }

    /** Events come without recursion, so that a hostile depth is seen before anything recurses over it. */
    private void check() {
        if (text.length() > MAX_CHARACTERS) {
            throw refused("longer than " + MAX_CHARACTERS + " characters");
        }
        var depth = 0;
        for (Event event : new Parse(settings()).parseString(text)) {
            if (event.getEventId() == Event.ID.Alias) {
                throw refused(event.getStartMark(), "aliases (*name) are not used in this format: write it out");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw refused(event.getStartMark(), "nested deeper than " + MAX_DEPTH + " levels");
            }
        }
    }

    private static String oneLine(String words) {
        return words.lines().findFirst().orElse("").strip();
    }

    private ImportRefused refused(String words) {
        return new ImportRefused(List.of(new Problem(file, 0, 0, "", words)));
    }

    private ImportRefused refused(Optional<Mark> mark, String words) {
        return mark.map(found -> new ImportRefused(
                        List.of(new Problem(file, found.getLine() + 1, found.getColumn() + 1, "", words))))
                .orElseGet(() -> refused(words));
    }
}
