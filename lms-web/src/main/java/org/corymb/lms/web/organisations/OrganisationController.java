package org.corymb.lms.web.organisations;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.identity.JoinOrganisation;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.corymb.lms.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public page of an organisation, and "I work here". */
@Controller
class OrganisationController {
    private final Organisations organisations;
    private final Memberships memberships;
    private final JoinOrganisation join;
    private final Achievements achievements;

    OrganisationController(
            Organisations organisations, Memberships memberships, JoinOrganisation join, Achievements achievements) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.join = join;
        this.achievements = achievements;
    }

    @GetMapping("/organisations/{slug}")
    String show(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("page", page(organisations.get(slug), actor));
        return "organisations/organisation";
    }

    @PostMapping("/organisations/{slug}/join")
    String join(@PathVariable String slug, Actor actor, RedirectAttributes flash) {
        join.ask(actor, organisations.get(slug).id());
        flash.addFlashAttribute("toast", Toast.of("organisation.asked"));
        return "redirect:/organisations/" + slug;
    }

    @PostMapping("/organisations/{slug}/leave")
    String leave(@PathVariable String slug, Actor actor, RedirectAttributes flash) {
        join.end(actor, organisations.get(slug).id(), actor.requireAccount());
        flash.addFlashAttribute("toast", Toast.of("organisation.left"));
        return "redirect:/organisations/" + slug;
    }

    private OrganisationPage page(Organisation organisation, Actor actor) {
        var belongs = actor.account().stream()
                .flatMap(account -> memberships.of(account).stream())
                .filter(membership -> membership.organisation().equals(organisation.id()))
                .filter(membership -> membership.role() == OrganisationRole.BASIC_USER)
                .findFirst();
        var all = organisations.all();
        return new OrganisationPage(
                organisation,
                organisation.parent().flatMap(parent -> find(all, parent)),
                all.stream()
                        .filter(child ->
                                child.parent().filter(organisation.id()::equals).isPresent())
                        .toList(),
                achievements.ofOrganisation(organisation.id()).stream()
                        .map(one -> new Badge(one.id().toString(), one.name(), one.code()))
                        .toList(),
                Standing.of(actor, belongs),
                actor.has(OrganisationRole.MEMBERSHIP_OWNER, organisation.id())
                        || actor.has(OrganisationRole.MEMBERSHIP_MANAGER, organisation.id()));
    }

    private static Optional<Organisation> find(List<Organisation> all, OrganisationId id) {
        return all.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** What the reader is to the organisation. */
    enum Standing {
        VISITOR,
        STRANGER,
        ASKED,
        MEMBER;

        static Standing of(Actor actor, Optional<Membership> belongs) {
            if (actor.account().isEmpty()) {
                return VISITOR;
            }
            return belongs.map(known -> known.confirmed() ? MEMBER : ASKED).orElse(STRANGER);
        }
    }

    /** A badge that the organisation awards. */
    record Badge(String id, String name, String code) {}

    record OrganisationPage(
            Organisation organisation,
            Optional<Organisation> parent,
            List<Organisation> children,
            List<Badge> badges,
            Standing standing,
            boolean looksAfterMembers) {}
}
