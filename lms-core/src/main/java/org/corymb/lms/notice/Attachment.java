package org.corymb.lms.notice;

/**
 * A file that goes with a mail.
 *
 * @param type its media type, with parameters where needed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String type, byte[] content) {}
