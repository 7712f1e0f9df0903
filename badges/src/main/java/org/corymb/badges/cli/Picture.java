package org.corymb.badges.cli;

import org.corymb.badges.baking.CredentialKind;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;

/** Pictures and documents that carry a credential. */
final class Picture {
    private static final String CLR = "\"ClrCredential\"";

    private Picture() {}

    /** The file with the credential in it. */
    static byte[] with(String source, String credential) {
        byte[] bytes = InputOutput.read(source);
        var kind = credential.contains(CLR) ? CredentialKind.CLR : CredentialKind.OPEN_BADGE;
        if (PngBaking.recognises(bytes)) {
            return PngBaking.bake(bytes, credential, kind);
        }
        if (PdfBaking.recognises(bytes)) {
            return PdfBaking.bake(bytes, credential);
        }
        if (SvgBaking.recognises(bytes)) {
            return SvgBaking.bake(bytes, credential, kind);
        }
        throw new BadInput(source + ": neither PNG nor SVG nor PDF");
    }
}
