package org.corymb.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {

    @ParameterizedTest
    @CsvSource({"Amara Okafor, AO", "Jun, J", "Dr Maya Lindqvist, ML", "Prof. Dr. Ana Maria Sousa, AS", "Drew Berg, DB"
    })
    void takesTheFirstLettersOfTheFirstAndTheLastName(String name, String initials) {
        assertThat(Viewer.initials(name)).isEqualTo(initials);
    }
}
