package org.amanat.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DiscussionPart;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DocumentOrder.DiscussionGuide;
import org.amanat.model.document.DocumentOrder.DoorPage;
import org.amanat.model.document.DocumentOrder.DuplexTest;
import org.amanat.model.document.DocumentOrder.FoodAndAccess;
import org.amanat.model.document.DocumentOrder.PressNote;
import org.amanat.model.document.DocumentOrder.Programme;
import org.amanat.model.document.DocumentOrder.ReadingScript;
import org.amanat.model.document.DocumentOrder.RunSheet;
import org.amanat.model.document.DocumentOrder.SafetyCard;
import org.amanat.model.document.DocumentOrder.Speakers;
import org.amanat.model.document.DocumentOrder.StoryFigures;
import org.amanat.model.document.DocumentOrder.StoryHandout;
import org.amanat.model.document.DoorPart;
import org.amanat.model.document.NeedsPart;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PersonalOrder.Certificates;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.PersonalOrder.NamePlates;
import org.amanat.model.document.PressPart;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.SafetyCardPart;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.UiTexts;

/** The options that only one kind of document has. */
final class OwnOptions {

    private final EventPlan plan;
    private final Supplier<Offers> offers;
    private final Set<PersonId> before;
    private final UiTexts texts;
    private final Consumer<DocumentOrder> changed;

    /**
     * @param plan whose people can be chosen
     * @param offers what can be chosen besides, as it is now: a print takes labels of a sheet
     * @param before for whom the kind was asked for elsewhere, if it was
     * @param changed is told the order as the person changed it
     */
    OwnOptions(
            EventPlan plan,
            Supplier<Offers> offers,
            Set<PersonId> before,
            UiTexts texts,
            Consumer<DocumentOrder> changed) {
        this.plan = plan;
        this.offers = offers;
        this.before = before;
        this.texts = texts;
        this.changed = changed;
    }

    /** The choices of a kind, as they are in an order. */
    List<Node> of(DocumentOrder order) {
        return switch (order) {
            case Programme programme -> List.of(parts(ProgrammePart.class, programme.parts(), Programme::new));
            case DoorPage page -> List.of(parts(DoorPart.class, page.parts(), DoorPage::new));
            case Speakers speakers -> List.of(parts(SpeakersPart.class, speakers.parts(), Speakers::new));
            case DiscussionGuide guide -> List.of(parts(DiscussionPart.class, guide.parts(), DiscussionGuide::new));
            case StoryHandout handout -> List.of();
            case ReadingScript script -> List.of();
            case PressNote note -> List.of(parts(PressPart.class, note.parts(), PressNote::new));
            case FoodAndAccess sheet -> List.of(parts(NeedsPart.class, sheet.parts(), FoodAndAccess::new));
            case AttendanceSheet sheet -> new LabelOptions(before, texts).ofAttendance(new Edited<>(sheet, changed));
            case Badges badges ->
                new LabelOptions(before, texts)
                        .of(new Edited<>(badges, changed), code -> offers.get().nextLabel(code));
            case NamePlates plates -> namePlates(new Edited<>(plates, changed));
            case Certificates certificates ->
                List.of(new WhomOptions<>(new Edited<>(certificates, changed), Certificates::with, before, texts)
                        .among(List.of(Circle.values())));
            case DuplexTest test -> List.of();
            case StoryFigures figures -> List.of();
            case RecordOrder ofRecord -> new RecordOptions(offers.get().dutyBearers(), texts, changed).of(ofRecord);
            case RunSheet sheet -> runSheet(new Edited<>(sheet, changed));
            case SafetyCard card -> safetyCard(new Edited<>(card, changed));
            case InvitationLetters letters -> new LetterOptions(plan, before, texts).of(new Edited<>(letters, changed));
        };
    }

    private List<Node> runSheet(Edited<RunSheet> sheet) {
        return List.of(
                person(sheet.now().person(), one -> sheet.change(now -> new RunSheet(one, now.lead(), now.parts()))),
                lead(sheet.now().lead(), one -> sheet.change(now -> new RunSheet(now.person(), one, now.parts()))),
                include(
                        RunSheetPart.class,
                        sheet.now().parts(),
                        parts -> sheet.change(now -> new RunSheet(now.person(), now.lead(), parts))));
    }

    private List<Node> safetyCard(Edited<SafetyCard> card) {
        return List.of(
                person(card.now().person(), one -> card.change(now -> new SafetyCard(one, now.lead(), now.parts()))),
                lead(card.now().lead(), one -> card.change(now -> new SafetyCard(now.person(), one, now.parts()))),
                include(
                        SafetyCardPart.class,
                        card.now().parts(),
                        parts -> card.change(now -> new SafetyCard(now.person(), now.lead(), parts))));
    }

    private List<Node> namePlates(Edited<NamePlates> plates) {
        var options = new LabelOptions(before, texts);
        return List.of(
                new WhomOptions<>(plates, NamePlates::with, before, texts).among(List.of(Circle.values())),
                options.leaveOut(
                        plates.now().leaveOut(), leave -> plates.change(now -> new NamePlates(now.whom(), leave))));
    }

    private Node person(Optional<PersonId> chosen, Consumer<Optional<PersonId>> choice) {
        String everybody = texts.get("printing.person.everybody");
        return PersonChoice.of("print-person", texts.get("printing.person"), everybody, plan, chosen, texts, choice);
    }

    private Node lead(Optional<PersonId> chosen, Consumer<Optional<PersonId>> choice) {
        String organisation = texts.get("printing.lead.organisation");
        return PersonChoice.of("print-lead", texts.get("printing.lead"), organisation, plan, chosen, texts, choice);
    }

    /** What a kind of document makes of its parts. */
    private interface OfParts<E> {
        DocumentOrder of(Set<E> parts);
    }

    private <E extends Enum<E>> Node parts(Class<E> type, Set<E> ticked, OfParts<E> order) {
        return include(type, ticked, parts -> changed.accept(order.of(parts)));
    }

    private <E extends Enum<E>> Node include(Class<E> type, Set<E> ticked, Consumer<Set<E>> ticks) {
        var checks = new PartChecks<>(type, List.of(type.getEnumConstants()), ticked, texts, ticks);
        return new Labelled(texts.get("printing.include"), checks);
    }
}
