package org.corymb.lms.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ChangeProfile;
import org.corymb.lms.identity.FreeHours;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.Profile;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person behind the token. */
@RestController
@RequestMapping("/api/v1/me")
class MeApi {
    private final Accounts accounts;
    private final Memberships memberships;
    private final ChangeProfile changeProfile;

    MeApi(Accounts accounts, Memberships memberships, ChangeProfile changeProfile) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.changeProfile = changeProfile;
    }

    @GetMapping
    Me get(Actor actor) {
        var account = actor.requireAccount();
        return Me.of(accounts.get(account), memberships.of(account));
    }

    @PutMapping
    Me change(@Valid @RequestBody Change change, Actor actor) {
        changeProfile.change(actor, actor.requireAccount(), change.profile());
        return get(actor);
    }

    record Me(
            String id,
            String displayName,
            String address,
            ZoneId zone,
            String locale,
            boolean administrator,
            Optional<FreeHours> freeHours,
            List<Role> roles) {

        static Me of(Account account, List<Membership> memberships) {
            return new Me(
                    account.id().toString(),
                    account.displayName(),
                    account.address().text(),
                    account.zone(),
                    account.locale().toLanguageTag(),
                    account.administrator(),
                    account.freeHours(),
                    memberships.stream()
                            .map(one -> new Role(one.organisation().toString(), one.role(), one.confirmed()))
                            .toList());
        }
    }

    record Role(String organisation, OrganisationRole role, boolean confirmed) {}

    record Hours(@NotNull LocalTime from, @NotNull LocalTime until, Set<DayOfWeek> days) {

        Hours {
            days = days == null ? Set.of() : Set.copyOf(days);
        }
    }

    record Change(
            @NotBlank @Size(max = 200) String displayName,
            @NotNull ZoneId zone,
            @NotBlank String locale,
            Optional<@Valid Hours> freeHours) {

        Profile profile() {
            var hours = freeHours.map(given -> new FreeHours(given.from(), given.until(), given.days()));
            return new Profile(displayName, zone, Locale.forLanguageTag(locale), hours);
        }
    }
}
