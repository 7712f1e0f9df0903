package org.corymb.lms.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"password123", "Password1234!", "1234567890", "aaaaaaaaaaaa", "qwertyuiop", "CorymbCorymb"})
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRule.refusal(password)).contains(PasswordRefusal.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"umbel over a white centre", "corymb-demo", "пароль из пяти слов", "🌱🌿🌸🐝🍯🌱🌿🌸🐝🍯"})
    void takesLengthInAnyScript(String password) {
        assertThat(PasswordRule.refusal(password)).isEmpty();
    }

    @Test
    void measuresCharactersAndNotCodeUnits() {
        assertThat(PasswordRule.refusal("🌱🌿🌸🐝🍯")).contains(PasswordRefusal.TOO_SHORT);
        assertThat(PasswordRule.refusal("x".repeat(201))).contains(PasswordRefusal.TOO_LONG);
    }

    @Test
    void refusesOnesOwnNameAndAddress() {
        assertThat(PasswordRule.refusal("Amara Okafor", "Amara Okafor")).contains(PasswordRefusal.TOO_COMMON);
        assertThat(PasswordRule.refusal("amara@example.org", "", "amara@example.org"))
                .contains(PasswordRefusal.TOO_COMMON);
    }
}
