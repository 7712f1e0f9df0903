package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.entry.PasswordChanged;
import org.corymb.lms.shared.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins and ends the sessions of people. */
@Component
public class SignedIn {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CsrfTokenRepository csrf;
    private final Actors actors;

    SignedIn(FindByIndexNameSessionRepository<? extends Session> sessions, CsrfTokenRepository csrf, Actors actors) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.actors = actors;
    }

    /** Begins a new session under a new id; whatever session there was is gone, and so is its token for forms. */
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        request.getSession(true).setAttribute(SessionContexts.ACCOUNT, account.toString());
        SecurityContextHolder.setContext(SessionContexts.context(actors.find(account)));
    }

    /** Ends the session of this browser. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        csrf.saveToken(null, request, response);
        SecurityContextHolder.clearContext();
    }

    /** Ends every session of a person, in every browser and on every node. */
    public void endEverywhere(AccountId account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    /** In how many browsers a person is signed in. */
    public int count(AccountId account) {
        return sessions.findByPrincipalName(account.toString()).size();
    }

    @EventListener
    void endSessionsOfTheOldPassword(PasswordChanged changed) {
        endEverywhere(changed.account());
    }
}
