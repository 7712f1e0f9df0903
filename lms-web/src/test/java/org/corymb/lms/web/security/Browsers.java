package org.corymb.lms.web.security;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.corymb.lms.shared.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Browsers in which people are signed in, for tests of pages: {@code .cookie(browsers.of(amara))}. */
@Component
public class Browsers {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Browsers(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    public Cookie of(AccountId account) {
        return new Cookie("corymb", encoded(begin(sessions, account)));
    }

    private static <S extends Session> String begin(FindByIndexNameSessionRepository<S> sessions, AccountId account) {
        var session = sessions.createSession();
        session.setAttribute(SessionContexts.ACCOUNT, account.toString());
        sessions.save(session);
        return session.getId();
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
