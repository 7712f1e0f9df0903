package org.corymb.lms.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who asks for something to be done; every use case takes one and decides by it. */
public sealed interface Actor {

    /** The account behind it; empty for a visitor and for the platform itself. */
    default Optional<AccountId> account() {
        return Optional.empty();
    }

    /** Whether it may do what this role may do for that organisation. */
    boolean has(OrganisationRole role, OrganisationId organisation);

    /** Whether it may operate the whole platform. */
    boolean administers();

    /** Whether it acts as that very person. */
    default boolean is(AccountId person) {
        return account().filter(person::equals).isPresent();
    }

    /** The account behind it, for acts that need one. */
    default AccountId requireAccount() {
        return account().orElseThrow(() -> new NotAllowed("sign-in-needed"));
    }

    /** Somebody who has not signed in. */
    record Visitor() implements Actor {
        @Override
        public boolean has(OrganisationRole role, OrganisationId organisation) {
            return false;
        }

        @Override
        public boolean administers() {
            return false;
        }
    }

    /** A person, with the roles that hold now; roles in a parent organisation are already spread over its children. */
    record Person(AccountId id, boolean administers, Map<OrganisationId, Set<OrganisationRole>> roles)
            implements Actor {

        public Person {
            roles = Map.copyOf(roles);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(id);
        }

        @Override
        public boolean has(OrganisationRole role, OrganisationId organisation) {
            return administers || roles.getOrDefault(organisation, Set.of()).contains(role);
        }
    }

    /** The platform's own work: imports at the command line, listeners, timed jobs. */
    record Platform(String job) implements Actor {
        @Override
        public boolean has(OrganisationRole role, OrganisationId organisation) {
            return true;
        }

        @Override
        public boolean administers() {
            return true;
        }
    }
}
