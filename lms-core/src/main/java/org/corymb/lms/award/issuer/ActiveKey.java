package org.corymb.lms.award.issuer;

import java.util.UUID;
import org.corymb.badges.Signer;

/**
 * The key that an issuer signs with now.
 *
 * @param verificationMethod its identifier, as it stands in proofs
 */
public record ActiveKey(UUID id, Issuer issuer, String verificationMethod, Signer key) {}
