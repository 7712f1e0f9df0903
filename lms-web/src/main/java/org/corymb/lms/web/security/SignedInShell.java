package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.cohort.RunStaff;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ChangeProfile;
import org.corymb.lms.identity.Profile;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.Area;
import org.corymb.lms.web.HostOrganisation;
import org.corymb.lms.web.ShellFacts;
import org.corymb.lms.web.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The frame of a page for whoever is signed in; it reads the account once a page. */
@Component
class SignedInShell implements ShellFacts {
    private static final String ACCOUNT = SignedInShell.class.getName() + ".account";
    private static final String VIEWER = SignedInShell.class.getName() + ".viewer";

    private final HostOrganisations hosts;
    private final Accounts accounts;
    private final RunStaff staff;
    private final ChangeProfile change;
    private final MessageSource messages;

    SignedInShell(
            HostOrganisations hosts, Accounts accounts, RunStaff staff, ChangeProfile change, MessageSource messages) {
        this.hosts = hosts;
        this.accounts = accounts;
        this.staff = staff;
        this.change = change;
        this.messages = messages;
    }

    @Override
    public HostOrganisation organisation(HttpServletRequest request) {
        return hosts.host();
    }

    @Override
    public Optional<Viewer> viewer(HttpServletRequest request) {
        return account(request).map(account -> {
            if (request.getAttribute(VIEWER) instanceof Viewer known) {
                return known;
            }
            var viewer = viewer(account, CurrentActor.get());
            request.setAttribute(VIEWER, viewer);
            return viewer;
        });
    }

    @Override
    public Optional<ZoneId> rememberedZone(HttpServletRequest request) {
        return account(request).map(Account::zone);
    }

    @Override
    public void rememberZone(HttpServletRequest request, ZoneId zone) {
        account(request).ifPresent(known -> {
            var profile = new Profile(known.displayName(), zone, known.locale(), known.freeHours());
            change.change(CurrentActor.get(), known.id(), profile);
            request.removeAttribute(ACCOUNT);
        });
    }

    private Optional<Account> account(HttpServletRequest request) {
        var person = CurrentActor.get().account();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        if (request.getAttribute(ACCOUNT) instanceof Account read && read.id().equals(person.get())) {
            return Optional.of(read);
        }
        var account = accounts.find(person.get());
        account.ifPresent(read -> request.setAttribute(ACCOUNT, read));
        return account;
    }

    private Viewer viewer(Account account, Actor actor) {
        var roles = roles(actor);
        var plans = actor.administers() || roles.contains(OrganisationRole.PROGRAMME_MANAGER);
        var teaches = plans
                || roles.contains(OrganisationRole.INSTRUCTOR)
                || !staff.runsOf(account.id()).isEmpty();
        var areas = EnumSet.of(Area.LEARNER);
        if (teaches) {
            areas.add(Area.TEACHING);
        }
        if (plans) {
            areas.add(Area.MANAGE);
        }
        return new Viewer(account.displayName(), caption(actor, roles, teaches), areas, Map.of());
    }

    private String caption(Actor actor, Set<OrganisationRole> roles, boolean teaches) {
        var key = actor.administers()
                ? "administrator"
                : roles.stream()
                        .max(Enum::compareTo)
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(teaches ? "instructor" : "learner");
        return messages.getMessage("role." + key, null, LocaleContextHolder.getLocale());
    }

    private static Set<OrganisationRole> roles(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.roles().values().stream().flatMap(Set::stream).collect(Collectors.toSet())
                : Set.of();
    }
}
