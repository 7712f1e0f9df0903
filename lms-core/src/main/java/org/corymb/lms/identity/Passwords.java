package org.corymb.lms.identity;

import java.text.Normalizer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id hashes: 19 MiB, two passes, one lane, 16 bytes of salt, 32 of hash. */
@Component
public class Passwords {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, PASSES);
    private final String nobodys = argon2.encode("nobody's password");

    public String hash(String password) {
        return argon2.encode(normal(password));
    }

    public boolean match(String password, String hash) {
        return argon2.matches(normal(password), hash);
    }

    /** Takes as long as a comparison and never matches: the answer for accounts that are not there. */
    public boolean matchNobody(String password) {
        argon2.matches(normal(password), nobodys);
        return false;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
