package org.amanat.ui.printing;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.amanat.model.document.Circle;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.UiTexts;

/** Who gets a letter of invitation, and what stands on it. */
final class LetterOptions {

    private static final List<InvitationState> ASKED =
            List.of(InvitationState.TO_INVITE, InvitationState.INVITED, InvitationState.CONFIRMED);

    private final EventPlan plan;
    private final Set<PersonId> before;
    private final UiTexts texts;

    /** @param before for whom letters were asked for elsewhere, if they were */
    LetterOptions(EventPlan plan, Set<PersonId> before, UiTexts texts) {
        this.plan = plan;
        this.before = before;
        this.texts = texts;
    }

    List<Node> of(Edited<InvitationLetters> letters) {
        var first = letters.now();
        var whom = new WhomOptions<>(letters, InvitationLetters::with, before, texts);
        return List.of(
                isForOneOfThePlan(first.whom()) ? choice(letters, whom) : whom.among(List.of(Circle.values())),
                new Labelled(
                        texts.get("printing.letters.to"),
                        new PartChecks<>(
                                InvitationState.class,
                                ASKED,
                                first.to(),
                                texts,
                                to -> letters.change(now -> new InvitationLetters(
                                        now.whom(), to, now.dated(), now.replyBy(), now.inOwnLanguage())))),
                new DateChoice(
                        "print-dated",
                        texts.get("printing.letters.dated"),
                        first.dated(),
                        texts,
                        day -> letters.change(now ->
                                new InvitationLetters(now.whom(), now.to(), day, now.replyBy(), now.inOwnLanguage()))),
                new DateChoice(
                        "print-reply-by",
                        texts.get("printing.letters.reply-by"),
                        first.replyBy(),
                        texts,
                        day -> letters.change(now ->
                                new InvitationLetters(now.whom(), now.to(), now.dated(), day, now.inOwnLanguage()))),
                ownLanguage(letters));
    }

    private boolean isForOneOfThePlan(Whom whom) {
        var meant = whom.isChosen() ? whom.chosen() : before;
        return meant.size() < 2 && plan.persons().keySet().containsAll(meant);
    }

    /** A circle, and one of the programme if it may be them: one of many guests is chosen on the tab of guests. */
    private VBox choice(Edited<InvitationLetters> letters, WhomOptions<InvitationLetters> whom) {
        var one = new VBox();
        Runnable show = () -> one.getChildren()
                .setAll(letters.now().whom().circle() == Circle.GUESTS ? List.of() : List.of(person(letters)));
        one.managedProperty().bind(Bindings.isNotEmpty(one.getChildren()));
        show.run();
        var choice = new VBox(whom.circle(List.of(Circle.values()), show), one, whom.renewed());
        choice.getStyleClass().add("print-options");
        return choice;
    }

    private Node person(Edited<InvitationLetters> letters) {
        return PersonChoice.of(
                "print-person",
                texts.get("printing.person"),
                texts.get("printing.person.everybody"),
                plan,
                letters.now().whom().chosen().stream().findFirst(),
                texts,
                person -> letters.change(
                        now -> now.with(now.whom().choosing(person.map(Set::of).orElse(Set.of())))));
    }

    private CheckBox ownLanguage(Edited<InvitationLetters> letters) {
        var check = new CheckBox(texts.get("printing.letters.own-language"));
        check.setId("print-own-language");
        check.setWrapText(true);
        check.setSelected(letters.now().inOwnLanguage());
        check.setOnAction(_ -> letters.change(
                now -> new InvitationLetters(now.whom(), now.to(), now.dated(), now.replyBy(), check.isSelected())));
        return check;
    }
}
