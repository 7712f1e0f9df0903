package org.corymb.lms.award.issuer;

/** A private key is stored, but what it was encrypted with is missing or another one; a person must bring it back. */
public class KeyCannotBeRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyCannotBeRead(String message) {
        super(message);
    }

    KeyCannotBeRead(String message, Throwable cause) {
        super(message, cause);
    }
}
