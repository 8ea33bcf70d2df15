package org.amanat.model.document;

import java.util.Optional;
import java.util.Set;
import org.amanat.model.people.PersonId;

/**
 * What shall be printed: a kind of document with the options that only this kind has. A new kind is a record here; the
 * compiler then names every place that has to know it.
 */
public sealed interface DocumentOrder
        permits DocumentOrder.Programme,
                DocumentOrder.DoorPage,
                DocumentOrder.Speakers,
                DocumentOrder.RunSheet,
                DocumentOrder.SafetyCard,
                DocumentOrder.DiscussionGuide,
                DocumentOrder.PressNote,
                DocumentOrder.FoodAndAccess,
                DocumentOrder.StoryHandout,
                DocumentOrder.ReadingScript,
                DocumentOrder.StoryFigures,
                DocumentOrder.DuplexTest,
                PersonalOrder,
                RecordOrder {

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

    /** The programme on one page, to be read while standing. */
    record DoorPage(Set<DoorPart> parts) implements DocumentOrder {

        public DoorPage {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.DOOR_PAGE;
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

    /**
     * The event minute by minute, for those who run it.
     *
     * @param person whose sheet it is; without one it is the sheet of all
     * @param lead whom to call when something goes wrong; otherwise the organisation
     */
    record RunSheet(Optional<PersonId> person, Optional<PersonId> lead, Set<RunSheetPart> parts)
            implements DocumentOrder {

        public RunSheet {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.RUN_SHEET;
        }
    }

    /**
     * What a speaker can rely on, small enough for a pocket.
     *
     * @param person whose card it is; without one there is a card for everybody who speaks
     * @param lead whom to call afterwards; otherwise the organisation
     */
    record SafetyCard(Optional<PersonId> person, Optional<PersonId> lead, Set<SafetyCardPart> parts)
            implements DocumentOrder {

        public SafetyCard {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SAFETY_CARD;
        }
    }

    /** Questions for groups that talk about what they heard. */
    record DiscussionGuide(Set<DiscussionPart> parts) implements DocumentOrder {

        public DiscussionGuide {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.DISCUSSION_GUIDE;
        }
    }

    /** What newspapers are told before the event. */
    record PressNote(Set<PressPart> parts) implements DocumentOrder {

        public PressNote {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.PRESS_NOTE;
        }
    }

    /** What those who come eat and need, counted, for the kitchen and for whoever sets up the hall. */
    record FoodAndAccess(Set<NeedsPart> parts) implements DocumentOrder {

        public FoodAndAccess {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.FOOD_AND_ACCESS;
        }
    }

    /** Stories that are planned to be handed out, for those who come. */
    record StoryHandout() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.STORY_HANDOUT;
        }
    }

    /** Stories that are planned to be read aloud, for who reads them. */
    record ReadingScript() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.READING_SCRIPT;
        }
    }

    /** How many stories of the whole file tell of what; of those that agreed to be counted. */
    record StoryFigures() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.STORY_FIGURES;
        }
    }

    /** A sheet that shows how the printer turns paper over. */
    record DuplexTest() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.DUPLEX_TEST;
        }
    }

    /** What is ordered of a kind unless somebody wants it otherwise. */
    static DocumentOrder usual(DocumentKind kind) {
        return UsualOrder.of(kind);
    }
}
