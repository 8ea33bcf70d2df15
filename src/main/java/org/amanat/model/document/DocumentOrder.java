package org.amanat.model.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * What shall be printed: a kind of document with the options that only this kind has. A new kind is a record here; the
 * compiler then names every place that has to know it.
 */
public sealed interface DocumentOrder {

    DocumentKind kind();

    /** What guests hold in their hands. */
    record Programme(Set<ProgrammePart> parts) implements DocumentOrder {

        public Programme {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.PROGRAMME;
        }
    }

    /** Who speaks: short lives, topics. */
    record Speakers(Set<SpeakersPart> parts) implements DocumentOrder {

        public Speakers {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SPEAKERS;
        }
    }

    /** What is ordered of a kind unless somebody wants it otherwise. */
    static DocumentOrder usual(DocumentKind kind) {
        return switch (kind) {
            case PROGRAMME -> new Programme(EnumSet.allOf(ProgrammePart.class));
            case SPEAKERS -> new Speakers(EnumSet.allOf(SpeakersPart.class));
        };
    }
}
