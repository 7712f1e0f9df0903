package org.corymb.badges;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what every credential says around its subject. Times are cut to the second, which every verifier reads alike.
 *
 * @param <B> the builder of one kind of credential
 */
public abstract sealed class CredentialBuilder<B extends CredentialBuilder<B>>
        permits Credential.Builder, EndorsementCredential.Builder, ClrCredential.Builder {
    private static final String CREDENTIAL = "Credential.";

    private final String id;
    private final Profile issuer;
    private final Instant validFrom;
    private final List<String> contexts;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable Image image;
    private @Nullable Instant awardedDate;
    private @Nullable Instant validUntil;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<CredentialStatus> status = new ArrayList<>();
    private @Nullable RefreshTarget refresh;
    private final List<TermsOfUse> termsOfUse = new ArrayList<>();
    private final List<CredentialSchema> schema = new ArrayList<>();
    private Endorsements endorsements = Endorsements.none();
    private Extensions extensions = Extensions.none();

    CredentialBuilder(String id, Profile issuer, Instant validFrom, @Nullable String name, String... contexts) {
        this.id = id;
        this.issuer = issuer;
        this.validFrom = whole(validFrom);
        this.name = name;
        this.contexts = new ArrayList<>(List.of(contexts));
    }

    abstract B self();

    /** Sets: name of the credential, mostly that of the achievement. */
    public B name(String value) {
        this.name = value;
        return self();
    }

    /** Sets: short description. */
    public B description(String value) {
        this.description = value;
        return self();
    }

    /** Sets: picture of the credential. */
    public B image(Image value) {
        this.image = value;
        return self();
    }

    /** Sets: when it was awarded, to the second. */
    public B awardedDate(Instant value) {
        this.awardedDate = whole(value);
        return self();
    }

    /** Sets: until when it holds, to the second. */
    public B validUntil(Instant value) {
        this.validUntil = whole(value);
        return self();
    }

    /** Adds to: work done for it. */
    public B evidence(Evidence... values) {
        evidence.addAll(List.of(values));
        return self();
    }

    /** Adds to: where to look whether it is still in force; one entry for most verifiers. */
    public B status(CredentialStatus... values) {
        status.addAll(List.of(values));
        return self();
    }

    /** Sets: where a newer version is to be had. */
    public B refresh(RefreshTarget value) {
        this.refresh = value;
        return self();
    }

    /** Adds to: under what terms it was issued. */
    public B termsOfUse(TermsOfUse... values) {
        termsOfUse.addAll(List.of(values));
        return self();
    }

    /** Adds to: JSON Schemas that it follows. */
    public B schema(CredentialSchema... values) {
        schema.addAll(List.of(values));
        return self();
    }

    /** Sets: what others say for it. */
    public B endorsements(Endorsements value) {
        this.endorsements = value;
        return self();
    }

    /** Adds to: addresses of further contexts, for extensions; absolute. */
    public B context(String... values) {
        contexts.addAll(List.of(values));
        return self();
    }

    /** Adds to: further members, with a word of a context. */
    public B extension(String member, JsonValue value) {
        this.extensions = extensions.and(member, value);
        return self();
    }

    /** The frame of a credential that must have a name. */
    final CredentialFrame namedFrame(String type) {
        Rule.text(type + ".name", name == null ? "" : name);
        return frame(type);
    }

    /** The frame; a rule that it breaks is told as one of this kind of credential. */
    final CredentialFrame frame(String type) {
        endorsements.needToBeAbout(type, id);
        try {
            return frame();
        } catch (SpecificationViolation e) {
            throw e.member().startsWith(CREDENTIAL)
                    ? new SpecificationViolation(type + '.' + e.member().substring(CREDENTIAL.length()), e.rule())
                    : e;
        }
    }

    private CredentialFrame frame() {
        return new CredentialFrame(
                id,
                issuer,
                name,
                description,
                image,
                validFrom,
                validUntil,
                awardedDate,
                evidence,
                status,
                refresh,
                termsOfUse,
                schema,
                endorsements,
                contexts,
                extensions);
    }

    static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
