package org.corymb.lms.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.identity.NewAccount;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.OrganisationRole;

/** A person in a file: the account, and the roles in organisations. */
record PersonEntry(NewAccount account, List<Role> roles) {

    /** What the person is in an organisation. */
    record Role(String organisation, OrganisationRole role) {}

    static Optional<Placed<PersonEntry>> read(Fields fields) {
        var name = fields.need("name").flatMap(value -> value.text(200));
        var addresses = fields.items("email").stream()
                .flatMap(value ->
                        value
                                .parsed(EmailAddress::new, "expected an e-mail address such as amara@example.org")
                                .stream())
                .toList();
        if (addresses.isEmpty()) {
            fields.need("email");
        }
        var zone = fields.need("zone").flatMap(Value::zone);
        var language = fields.find("language").flatMap(Value::language).orElse(Locale.ENGLISH);
        var password = fields.find("password").flatMap(value -> value.text(200));
        var administrator = fields.find("administrator").flatMap(Value::flag).orElse(false);
        var roles = fields.entries("roles").stream()
                .flatMap(role -> role(role).stream())
                .toList();
        return fields.complete(() -> new PersonEntry(
                        account(name.orElseThrow(), zone.orElseThrow(), language, addresses, password, administrator),
                        roles))
                .map(entry -> new Placed<>(entry, fields.place()));
    }

    private static NewAccount account(
            String name,
            ZoneId zone,
            Locale language,
            List<EmailAddress> addresses,
            Optional<String> password,
            boolean administrator) {
        return new NewAccount(name, zone, language, addresses, password, administrator);
    }

    private static Optional<Role> role(Fields fields) {
        var organisation = fields.need("organisation").flatMap(value -> value.text(60));
        var role = fields.need("role").flatMap(value -> value.choice(OrganisationRole.class));
        return fields.complete(() -> new Role(organisation.orElseThrow(), role.orElseThrow()));
    }

    EmailAddress address() {
        return account.confirmed().getFirst();
    }
}
