package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.Arrays;
import org.corymb.badges.internal.json.Members;

/** Writes a profile in the order of the specification, and reads one. */
final class ProfileJson {
    /** Names that are no components of the record. */
    static final String[] OWN = Arrays.stream(PersonName.class.getRecordComponents())
            .map(each -> each.getName())
            .toArray(String[]::new);

    private ProfileJson() {}

    static JsonObject of(Profile profile) {
        var members = new Members()
                .put("id", profile.id())
                .list("type", profile.extensions().types("Profile"))
                .put("name", profile.name())
                .put("url", profile.url())
                .put("description", profile.description());
        profile.personName().into(members);
        var birth = profile.dateOfBirth();
        var address = profile.address();
        var image = profile.image();
        var parent = profile.parentOrg();
        members.put("dateOfBirth", birth == null ? null : birth.toString())
                .put("email", profile.email())
                .put("phone", profile.phone())
                .put("address", address == null ? null : address.json())
                .put("image", image == null ? null : image.json())
                .put("official", profile.official())
                .objects("otherIdentifier", profile.otherIdentifier(), IdentifierEntry::json)
                .put("parentOrg", parent == null ? null : parent.json());
        profile.endorsements().into(members);
        return members.all(profile.extensions().members()).build();
    }

    static Profile read(Reading json) {
        return json.make(
                "Profile",
                () -> new Profile(
                        json.needText("id"),
                        json.phrase("name"),
                        json.text("url"),
                        json.phrase("description"),
                        PersonName.read(json),
                        json.date("dateOfBirth"),
                        json.phrase("email"),
                        json.phrase("phone"),
                        json.object("address", Address::read),
                        json.object("image", Image::read),
                        json.phrase("official"),
                        json.objects("otherIdentifier", IdentifierEntry::read),
                        json.object("parentOrg", Profile::read),
                        Endorsements.read(json),
                        json.rest("Profile")));
    }
}
