package org.corymb.badges.internal.entrance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.corymb.badges.Check;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.NamedReport;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.UnreadableImage;
import org.corymb.badges.internal.openbadges2.OlderBadge;
import org.corymb.badges.internal.openbadges2.OlderVerification;
import org.corymb.badges.internal.reading.Archive;
import org.corymb.badges.internal.reading.Carrier;
import org.corymb.badges.internal.reading.Presentation;
import org.corymb.badges.internal.verify.Documents;
import org.corymb.badges.internal.verify.ReadBadge;
import org.corymb.badges.internal.verify.Surroundings;
import org.corymb.badges.internal.verify.Verification;

/** Verifies what was handed in, whatever it is and however many badges it holds. */
public final class Entrance {
    private static final String FORMAT = "format";
    private static final String SECTION = "OB 3.0 5 Document Formats";

    private static final int MOST = 1000;
    private static final int MOST_IN_DOCUMENT = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Surroundings surroundings;
    private final LongSupplier nanoseconds;

    /** Verifies with these surroundings. */
    public Entrance(Surroundings surroundings) {
        this(surroundings, System::nanoTime);
    }

    Entrance(Surroundings surroundings, LongSupplier nanoseconds) {
        this.surroundings = surroundings;
        this.nanoseconds = nanoseconds;
    }

    /** One badge. */
    public VerificationReport one(byte[] bytes) {
        return one(bytes, new Documents(surroundings.loader()));
    }

    private VerificationReport one(byte[] bytes, Documents documents) {
        return switch (Carrier.of(bytes)) {
            case ZIP -> onlyOne(bytes);
            case TEXT ->
                Presentation.credentials(bytes)
                        .map(held -> presented(held, documents))
                        .orElseGet(() -> verify(bytes, documents));
            default -> verify(bytes, documents);
        };
    }

    private VerificationReport presented(List<String> held, Documents documents) {
        return held.size() == 1
                ? verify(held.getFirst().getBytes(StandardCharsets.UTF_8), documents)
                : unread(
                        Verdict.UNVERIFIABLE,
                        "This is a presentation of " + held.size()
                                + " credentials. Each of them is to be verified by itself.");
    }

    /** The badge at an address. */
    public VerificationReport at(String address) {
        var documents = new Documents(surroundings.loader());
        try {
            return one(documents.load(address).bytes(), documents);
        } catch (DocumentUnavailable e) {
            return unread(Verdict.UNVERIFIABLE, String.valueOf(e.getMessage()));
        }
    }

    /** All badges at an address. */
    public List<NamedReport> allAt(String address) {
        var documents = new Documents(surroundings.loader());
        try {
            return all(documents.load(address).bytes());
        } catch (DocumentUnavailable e) {
            return List.of(new NamedReport("", unread(Verdict.UNVERIFIABLE, String.valueOf(e.getMessage()))));
        }
    }

    /** All badges, one or many. */
    public List<NamedReport> all(byte[] bytes) {
        if (Carrier.of(bytes) != Carrier.ZIP) {
            return inDocument("", bytes);
        }
        var together = together();
        var reports = new ArrayList<NamedReport>();
        var deadline = Deadline.in(LONGEST, nanoseconds);
        Archive.walk(bytes, new Archive.Visitor() {
            @Override
            public void file(String name, byte[] content) {
                if (deadline.isOver()) {
                    var why = "The badges before this one took more than " + LONGEST.toMinutes() + " minutes.";
                    reports.add(new NamedReport(name, unread(Verdict.UNVERIFIABLE, why)));
                } else if (reports.size() < MOST) {
                    reports.addAll(together.inDocument(name, content));
                }
            }

            @Override
            public void refused(String name, String why) {
                reports.add(new NamedReport(name, unread(Verdict.MALFORMED, why)));
            }
        });
        return reports.isEmpty()
                ? List.of(new NamedReport("", unread(Verdict.MALFORMED, "There is no file in the zip file.")))
                : reports;
    }

    private List<NamedReport> inDocument(String name, byte[] bytes) {
        try {
            var held = held(bytes);
            if (held.size() > MOST_IN_DOCUMENT) {
                var why = "This file carries more than " + MOST_IN_DOCUMENT + " credentials.";
                return List.of(new NamedReport(name, unread(Verdict.MALFORMED, why)));
            }
            if (held.size() > 1) {
                var prefix = name.isEmpty() ? "" : name + "/";
                var together = together();
                return held.stream()
                        .map(file -> new NamedReport(prefix + file.name(), together.one(file.bytes())))
                        .toList();
            }
            return List.of(new NamedReport(name, one(bytes)));
        } catch (UnreadableImage e) {
            return List.of(new NamedReport(name, unread(Verdict.MALFORMED, String.valueOf(e.getMessage()))));
        }
    }

    /** Verifies many, which share what is fetched and the bounds of it. */
    private Entrance together() {
        var loader = new SharedLoader(surroundings.loader(), nanoseconds);
        return new Entrance(surroundings.with(loader), nanoseconds);
    }

    /** What a document or a presentation carries; nothing if it is something else. */
    private static List<PdfBaking.Embedded> held(byte[] bytes) {
        return switch (Carrier.of(bytes)) {
            case PDF -> PdfBaking.unbakeAll(bytes);
            case TEXT -> {
                var credentials = Presentation.credentials(bytes).orElse(List.of());
                yield IntStream.range(0, credentials.size())
                        .mapToObj(i -> new PdfBaking.Embedded("verifiableCredential[" + i + "]", credentials.get(i)))
                        .toList();
            }
            default -> List.of();
        };
    }

    private VerificationReport onlyOne(byte[] zip) {
        var files = new OnlyFile();
        Archive.walk(zip, files);
        return files.bytes().map(this::one).orElseGet(() -> unread(Verdict.UNVERIFIABLE, files.why()));
    }

    private VerificationReport verify(byte[] bytes, Documents documents) {
        try {
            return verify(read(bytes, documents), documents);
        } catch (ReadBadge.Unreadable e) {
            return unread(e.verdict(), String.valueOf(e.getMessage()));
        } catch (DocumentUnavailable e) {
            return unread(Verdict.UNVERIFIABLE, String.valueOf(e.getMessage()));
        }
    }

    private VerificationReport verify(ReadBadge badge, Documents documents) {
        var older = OlderBadge.of(badge);
        return older.isPresent()
                ? new OlderVerification(surroundings, documents).verify(older.get())
                : new Verification(surroundings, documents).verify(badge);
    }

    /** Follows the address in an older picture, once. */
    private static ReadBadge read(byte[] bytes, Documents documents) throws ReadBadge.Unreadable, DocumentUnavailable {
        try {
            return ReadBadge.followed(bytes);
        } catch (ReadBadge.Elsewhere e) {
            return ReadBadge.of(documents.load(e.address()).bytes());
        }
    }

    private static VerificationReport unread(Verdict verdict, String why) {
        var check = verdict == Verdict.MALFORMED
                ? new Check.Failed(FORMAT, why, SECTION)
                : new Check.NotChecked(FORMAT, why, SECTION);
        return new VerificationReport(verdict, List.of(check), null);
    }
}
