package org.amanat.model.proceedings;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * A photograph that may be printed: every face in it agreed or is blurred. Documents accept only this, and only
 * {@link #of} makes it.
 */
public final class PrintablePhotograph {

    private final Photograph photograph;
    private final Picture picture;

    private PrintablePhotograph(Photograph photograph, Picture picture) {
        this.photograph = photograph;
        this.picture = picture;
    }

    /**
     * The photograph as it may be printed; none if nobody looked for faces, if a face is neither allowed nor blurred,
     * or if nobody wrote what is to be seen.
     *
     * @param copy the blurred copy, if one was made
     */
    public static Optional<PrintablePhotograph> of(Photograph photograph, Picture taken, Optional<BlurredCopy> copy) {
        return switch (Showing.of(photograph, copy)) {
            case AS_TAKEN -> Optional.of(new PrintablePhotograph(photograph, taken));
            case BLURRED -> copy.map(blurred -> new PrintablePhotograph(photograph, blurred.picture()));
            case NOT_LOOKED, FACES_WITHOUT_CONSENT, NOT_DESCRIBED -> Optional.empty();
        };
    }

    public LocalizedText caption() {
        return photograph.caption();
    }

    /** What is to be seen, never empty. */
    public LocalizedText alternative() {
        return photograph.alternative().isEmpty() ? photograph.caption() : photograph.alternative();
    }

    public String takenBy() {
        return photograph.takenBy();
    }

    public Picture picture() {
        return picture;
    }

    /** How a photograph can be shown. */
    public enum Showing {
        AS_TAKEN,
        BLURRED,
        NOT_LOOKED,
        FACES_WITHOUT_CONSENT,
        NOT_DESCRIBED;

        public static Showing of(Photograph photograph, Optional<BlurredCopy> copy) {
            return of(photograph, copy.map(BlurredCopy::covered).orElse(List.of()));
        }

        /** @param covered faces that are blurred in the copy, if there is one */
        public static Showing of(Photograph photograph, List<Face> covered) {
            if (!photograph.looked()) {
                return NOT_LOOKED;
            }
            var hidden = photograph.withoutConsent();
            if (!hidden.stream().allMatch(face -> covered.stream().anyMatch(face::isAt))) {
                return FACES_WITHOUT_CONSENT;
            }
            if (photograph.caption().isEmpty() && photograph.alternative().isEmpty()) {
                return NOT_DESCRIBED;
            }
            return hidden.isEmpty() ? AS_TAKEN : BLURRED;
        }

        public boolean isPrintable() {
            return this == AS_TAKEN || this == BLURRED;
        }
    }
}
