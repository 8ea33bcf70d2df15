package org.amanat.press.font;

/** The bundled cuts, one font file each; all under the SIL Open Font License 1.1. */
public enum Cut {
    SERIF("NotoSerif-Regular"),
    SERIF_BOLD("NotoSerif-Bold"),
    SERIF_ITALIC("NotoSerif-Italic"),
    SANS("NotoSans-Regular"),
    SANS_BOLD("NotoSans-Bold"),
    NASTALIQ("NotoNastaliqUrdu-Regular"),
    NASTALIQ_BOLD("NotoNastaliqUrdu-Bold"),
    NASKH("NotoNaskhArabic-Regular"),
    NASKH_BOLD("NotoNaskhArabic-Bold");

    private final String postScriptName;

    Cut(String postScriptName) {
        this.postScriptName = postScriptName;
    }

    public String postScriptName() {
        return postScriptName;
    }

    public boolean bold() {
        return name().endsWith("_BOLD");
    }

    /** Whether its letters join, so that one letter can be several glyphs. */
    public boolean joining() {
        return switch (this) {
            case NASTALIQ, NASTALIQ_BOLD, NASKH, NASKH_BOLD -> true;
            case SERIF, SERIF_BOLD, SERIF_ITALIC, SANS, SANS_BOLD -> false;
        };
    }
}
