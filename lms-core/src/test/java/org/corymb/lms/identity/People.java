package org.corymb.lms.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Component;

/** Invented people and organisations for tests, each with an address of its own so that tests share one schema. */
@Component
public class People {
    public static final String PASSWORD = "umbel over a white centre";
    public static final Actor PLATFORM = new Actor.Platform("test");

    private final RegisterAccount register;
    private final DefineOrganisation define;
    private final GiveRole give;
    private final Actors actors;

    People(RegisterAccount register, DefineOrganisation define, GiveRole give, Actors actors) {
        this.register = register;
        this.define = define;
        this.give = give;
        this.actors = actors;
    }

    /** An address nobody has yet: {@code amara.1f0c@example.org}. */
    public static EmailAddress address(String name) {
        return new EmailAddress(name + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org");
    }

    /** With {@link #PASSWORD}. */
    public AccountId person(String name, EmailAddress address) {
        return register(name, address, Optional.of(PASSWORD), false);
    }

    public AccountId person(String name) {
        return register(name, address("someone"), Optional.empty(), false);
    }

    public AccountId administrator(String name) {
        return register(name, address("admin"), Optional.empty(), true);
    }

    public OrganisationId organisation(String slug, Optional<OrganisationId> parent) {
        return define.define(
                PLATFORM,
                new OrganisationFacts(
                        slug + "-" + UUID.randomUUID().toString().substring(0, 8),
                        "Umbel " + slug,
                        "Umbel",
                        parent.isEmpty() ? OrganisationKind.CENTRE : OrganisationKind.HUB,
                        parent,
                        ZoneId.of("America/New_York"),
                        Locale.ENGLISH,
                        320,
                        Optional.empty(),
                        "Teaches communities."));
    }

    public void give(AccountId person, OrganisationId organisation, OrganisationRole role) {
        give.give(PLATFORM, organisation, person, role);
    }

    public Actor.Person actor(AccountId person) {
        return actors.of(person);
    }

    private AccountId register(String name, EmailAddress address, Optional<String> password, boolean administrator) {
        return register.register(
                PLATFORM,
                new NewAccount(
                        name, ZoneId.of("Europe/Rome"), Locale.ENGLISH, List.of(address), password, administrator));
    }
}
