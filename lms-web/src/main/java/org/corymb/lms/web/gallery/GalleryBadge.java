package org.corymb.lms.web.gallery;

/**
 * A badge of the invented centre.
 *
 * @param preset the drawing of the badge family that it has
 */
record GalleryBadge(String preset, String name, String line) {

    public String url() {
        return "/gallery/badges/" + preset + ".svg";
    }

    public boolean tall() {
        return preset.equals("ccf");
    }
}
