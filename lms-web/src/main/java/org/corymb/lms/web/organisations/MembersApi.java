package org.corymb.lms.web.organisations;

import java.time.Instant;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.JoinOrganisation;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to an organisation, for programs of those who look after its members. */
@RestController
@RequestMapping(path = "/api/v1/members/{slug}", produces = "application/json")
class MembersApi {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final JoinOrganisation join;

    MembersApi(Organisations organisations, Memberships memberships, Accounts accounts, JoinOrganisation join) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.join = join;
    }

    @GetMapping
    Part<MemberJson> list(@PathVariable String slug, @ParameterObject Part.Wish part, Actor actor) {
        var all = memberships.in(actor, organisations.get(slug).id());
        var names =
                accounts.names(all.stream().map(Membership::person).distinct().toList());
        return Part.of(all, part, membership -> membership.person() + ":" + membership.role())
                .map(membership -> new MemberJson(
                        membership.person().toString(),
                        names.getOrDefault(membership.person(), ""),
                        membership.role().name(),
                        membership.confirmed(),
                        membership.since()));
    }

    @PutMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String slug, @PathVariable AccountId person, Actor actor) {
        join.confirm(actor, organisations.get(slug).id(), person);
    }

    @DeleteMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String slug, @PathVariable AccountId person, Actor actor) {
        join.end(actor, organisations.get(slug).id(), person);
    }

    /** @param confirmed false while the person waits for an answer */
    record MemberJson(String person, String name, String role, boolean confirmed, Instant since) {}
}
