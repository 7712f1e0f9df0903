package org.corymb.lms.web.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.JoinOrganisation;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who belongs to an organisation, for those who look after its members. */
@Controller
class MembersController {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final JoinOrganisation join;

    MembersController(Organisations organisations, Memberships memberships, Accounts accounts, JoinOrganisation join) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.join = join;
    }

    @GetMapping("/organisations/{slug}/members")
    String show(@PathVariable String slug, Actor actor, Model model) {
        var organisation = organisations.get(slug);
        var all = memberships.in(actor, organisation.id());
        var names =
                accounts.names(all.stream().map(Membership::person).distinct().toList());
        model.addAttribute(
                "page",
                new MembersPage(
                        organisation,
                        all.stream()
                                .filter(membership -> !membership.confirmed())
                                .map(membership -> Member.of(membership, names))
                                .toList(),
                        all.stream()
                                .filter(Membership::confirmed)
                                .map(membership -> Member.of(membership, names))
                                .toList()));
        return "organisations/members";
    }

    @PostMapping("/organisations/{slug}/members/{person}/confirm")
    String confirm(@PathVariable String slug, @PathVariable AccountId person, Actor actor) {
        join.confirm(actor, organisations.get(slug).id(), person);
        return "redirect:/organisations/" + slug + "/members";
    }

    @PostMapping("/organisations/{slug}/members/{person}/end")
    String end(@PathVariable String slug, @PathVariable AccountId person, Actor actor) {
        join.end(actor, organisations.get(slug).id(), person);
        return "redirect:/organisations/" + slug + "/members";
    }

    record MembersPage(Organisation organisation, List<Member> waiting, List<Member> members) {}

    /** One role of one person. */
    record Member(AccountId person, String name, String role, boolean removable, Instant since) {

        static Member of(Membership membership, Map<AccountId, String> names) {
            return new Member(
                    membership.person(),
                    names.getOrDefault(membership.person(), ""),
                    "role." + membership.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    membership.role() == OrganisationRole.BASIC_USER,
                    membership.since());
        }
    }
}
