package org.corymb.badges.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "did:web:example.org#key-1",
                "urn:a",
                "z:x",
                "A:x",
                "Z:x",
                "a0:x",
                "a9:x",
                "a+b-c.1:x",
                "x::",
                "h:ü",
                "h:\u00a0"
            })
    void isAbsoluteWithASchemeAndSomethingBehindIt(String text) {
        assertThat(Iri.isAbsolute(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "a",
                "a:",
                ":a",
                "[:x",
                "a/:x",
                "a;:x",
                "a@:x",
                "1a:b",
                "-a:b",
                "ü:b",
                "a b:c",
                "_:b0",
                "@id",
                "a:b c",
                "a:<",
                "a:>",
                "a:\"",
                "a:{",
                "a:}",
                "a:|",
                "a:^",
                "a:`",
                "a:\\",
                "a:\u0000",
                "a:\n",
                "a:\u007f",
                "a:\u0085",
                "a:\u009f",
                "/a:b"
            })
    void isNotAbsoluteOtherwise(String text) {
        assertThat(Iri.isAbsolute(text)).isFalse();
    }
}
