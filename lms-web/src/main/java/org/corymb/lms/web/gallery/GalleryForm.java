package org.corymb.lms.web.gallery;

import java.util.List;

/** A form as it came back: some fields fine, some refused. */
record GalleryForm(
        String name,
        String email,
        String zone,
        String hope,
        List<String> fits,
        String pay,
        List<String> days,
        boolean changes,
        boolean agree) {

    static GalleryForm filled() {
        return new GalleryForm(
                "Sofía Ibáñez-Łuczak",
                "sofia.example.org",
                "Europe/Rome",
                "",
                List.of("co-labs"),
                "once",
                List.of("TUESDAY", "THURSDAY"),
                true,
                false);
    }
}
