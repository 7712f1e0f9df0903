package org.corymb.badges.corpus;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;

/** What the library itself does not issue and others do: credentials of data model 1.1, for one. */
public final class SignedAnyway {
    private static final Canonicalizer CANONICALIZER = new Canonicalizer(Contexts.all());

    private SignedAnyway() {}

    /** Signed by the centre as eddsa-rdfc-2022 says. */
    public static JsonObject by(JsonObject credential, String method) {
        var options = JsonText.JSON
                .createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", Badges.ISSUED.toString())
                .add("verificationMethod", method)
                .add("proofPurpose", "assertionMethod")
                .build();
        var configuration = JsonText.JSON
                .createObjectBuilder(options)
                .add("@context", credential.get("@context"))
                .build();
        var data = new ByteArrayOutputStream();
        data.writeBytes(CANONICALIZER.sha256(configuration));
        data.writeBytes(CANONICALIZER.sha256(credential));
        var proof = JsonText.JSON
                .createObjectBuilder(options)
                .add("proofValue", Multibase.base58(Badges.KEY.sign(data.toByteArray())));
        return JsonText.JSON.createObjectBuilder(credential).add("proof", proof).build();
    }
}
