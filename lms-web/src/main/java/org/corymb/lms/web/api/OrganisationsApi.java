package org.corymb.lms.web.api;

import java.time.ZoneId;
import java.util.Optional;
import org.corymb.lms.identity.JoinOrganisation;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisations, open to everybody. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationsApi {
    private final Organisations organisations;
    private final JoinOrganisation join;

    OrganisationsApi(Organisations organisations, JoinOrganisation join) {
        this.organisations = organisations;
        this.join = join;
    }

    @GetMapping
    Part<Known> list(@ParameterObject Part.Wish part) {
        return Part.of(organisations.all(), part, Organisation::slug).map(Known::of);
    }

    @GetMapping("/{slug}")
    Known get(@PathVariable String slug) {
        return Known.of(organisations.get(slug));
    }

    /** "I work here": asks those who look after the organisation's members. */
    @PostMapping("/{slug}/memberships")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@PathVariable String slug, Actor actor) {
        join.ask(actor, organisations.get(slug).id());
    }

    record Known(
            String id,
            String slug,
            String name,
            String shortName,
            OrganisationKind kind,
            Optional<String> parent,
            ZoneId zone,
            String language,
            Optional<String> url,
            String about) {

        static Known of(Organisation organisation) {
            return new Known(
                    organisation.id().toString(),
                    organisation.slug(),
                    organisation.name(),
                    organisation.shortName(),
                    organisation.kind(),
                    organisation.parent().map(OrganisationId::toString),
                    organisation.zone(),
                    organisation.language().toLanguageTag(),
                    organisation.url(),
                    organisation.about());
        }
    }
}
