package org.corymb.badges.internal.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.corymb.badges.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RdfCanonTest {
    static final List<String> SHA_384 = List.of("test075");

    @ParameterizedTest
    @MethodSource("inputs")
    void writesTheCanonicalFormOfTheW3cSuite(String test) throws Exception {
        var algorithm = SHA_384.contains(test) ? "SHA-384" : "SHA-256";

        assertThat(canonical(test, algorithm))
                .isEqualTo(new String(Vectors.bytes("w3c-rdf-canon/rdfc10/" + test + "-rdfc10.nq"), UTF_8));
    }

    @Test
    void refusesThePoisonGraphWithinItsBudget() {
        assertThatThrownBy(() -> canonical("test074", "SHA-256")).isInstanceOf(WorkBudgetExceeded.class);
    }

    static Stream<String> inputs() throws IOException {
        Path folder = Vectors.path("w3c-rdf-canon/rdfc10");
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-rdfc10.nq"))
                    .map(name -> name.substring(0, name.indexOf('-')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static String canonical(String test, String algorithm) throws Exception {
        var budget = new WorkBudget();
        var canon = RdfCanon.create(algorithm, budget);
        new NQuadsReader(new StringReader(new String(Vectors.bytes("w3c-rdf-canon/rdfc10/" + test + "-in.nq"), UTF_8)))
                .provide(budget.counting(canon));
        var text = new StringWriter();
        canon.provide(new NQuadsWriter(text));
        return text.toString();
    }
}
