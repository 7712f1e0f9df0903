package org.corymb.lms.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.corymb.lms.importing.demo.DemoFile;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use says the same as the reader. */
class FormatSchemaTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("corymb.root"), "examples");

    @Test
    void describesTheExampleAndTheDemo() throws IOException {
        assertThat(schema().validate(json(Files.readString(EXAMPLES.resolve("cscce.yaml"))), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json(DemoFile.text(LocalDate.of(2027, 5, 3))), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        var text = "corymb: 1\norganisations:\n  - {slug: umbel, name: Umbel, zone: Europe/Rome, colour: red}\n";

        assertThat(schema().validate(json(text), InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(EXAMPLES.resolve("corymb-import.schema.json")));
    }

    private static String json(String yaml) {
        var settings = LoadSettings.builder().build();
        return JsonMapper.shared().writeValueAsString(new Load(settings).loadFromString(yaml));
    }
}
