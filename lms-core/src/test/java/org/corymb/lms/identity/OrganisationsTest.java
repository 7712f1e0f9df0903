package org.corymb.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.corymb.lms.CoreTest;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class OrganisationsTest {

    @Autowired
    People people;

    @Autowired
    JoinOrganisation join;

    @Autowired
    GiveRole give;

    @Autowired
    Memberships memberships;

    @Test
    void spreadsARoleOverEverythingBelowAndNothingAbove() {
        var centre = people.organisation("centre", Optional.empty());
        var hub = people.organisation("hub", Optional.of(centre));
        var branch = people.organisation("branch", Optional.of(hub));
        var ines = people.person("Ines Duarte");
        people.give(ines, hub, OrganisationRole.PROGRAMME_MANAGER);

        var actor = people.actor(ines);

        assertThat(actor.has(OrganisationRole.PROGRAMME_MANAGER, hub)).isTrue();
        assertThat(actor.has(OrganisationRole.PROGRAMME_MANAGER, branch)).isTrue();
        assertThat(actor.has(OrganisationRole.PROGRAMME_MANAGER, centre)).isFalse();
        assertThat(actor.has(OrganisationRole.CONTENT_MANAGER, branch)).isFalse();
    }

    @Test
    void givesNoRightUntilTheOwnerConfirms() {
        var aquarium = people.organisation("aquarium", Optional.empty());
        var grace = people.person("Grace Mbeki");
        var owner = people.person("Oskar Lehto");
        people.give(owner, aquarium, OrganisationRole.MEMBERSHIP_OWNER);

        join.ask(people.actor(grace), aquarium);
        join.ask(people.actor(grace), aquarium);
        assertThat(people.actor(grace).has(OrganisationRole.BASIC_USER, aquarium))
                .isFalse();

        join.confirm(people.actor(owner), aquarium, grace);
        assertThat(people.actor(grace).has(OrganisationRole.BASIC_USER, aquarium))
                .isTrue();
        assertThat(memberships.of(grace)).hasSize(1);
    }

    @Test
    void keepsMembersFromConfirmingThemselves() {
        var aquarium = people.organisation("aquarium", Optional.empty());
        var grace = people.actor(people.person("Grace Mbeki"));
        join.ask(grace, aquarium);

        assertThatThrownBy(() -> join.confirm(grace, aquarium, grace.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.in(grace, aquarium)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> give.give(grace, aquarium, grace.id(), OrganisationRole.PROGRAMME_MANAGER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void leavesAnOrganisationWithAnOwner() {
        var aquarium = people.organisation("aquarium", Optional.empty());
        var owner = people.person("Oskar Lehto");
        people.give(owner, aquarium, OrganisationRole.MEMBERSHIP_OWNER);

        assertThatThrownBy(() -> give.take(people.actor(owner), aquarium, owner, OrganisationRole.MEMBERSHIP_OWNER))
                .isInstanceOf(BrokenRule.class);
    }
}
