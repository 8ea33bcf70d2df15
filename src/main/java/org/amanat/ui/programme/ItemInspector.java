package org.amanat.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Focus;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.InvitationTone;

/** Everything about the chosen item, to be read and changed. */
final class ItemInspector extends VBox {

    private final UiTexts texts;
    private final ItemWords words;
    private final Runnable leave;
    private final Label heading = Words.heading("");
    private final VBox warnings = new VBox();
    private final ItemForm form;
    private final AppearanceRows people;
    private final VBox care = new VBox();
    private Optional<ItemId> shown = Optional.empty();

    /** What the inspector does with the item beyond its fields. */
    interface Actions {

        void move(int places);

        void remove();

        /** Takes the focus out of the inspector. */
        void leave();
    }

    ItemInspector(
            ProgrammeModel model,
            Appearances appearances,
            Directory directory,
            List<Language> languages,
            UiTexts texts,
            Actions actions) {
        this.texts = texts;
        this.words = new ItemWords(texts);
        this.leave = actions::leave;
        form = new ItemForm(model, languages, texts);
        people = new AppearanceRows(appearances, directory, languages, texts);
        heading.setId("item-heading");
        warnings.getStyleClass().add("warnings");
        warnings.setId("item-warnings");
        care.getStyleClass().add("care");
        var remove = Buttons.quiet(texts.get("ui.programme.remove"), actions::remove);
        remove.setId("remove-item");
        var buttons = new FlowPane(
                Buttons.plain(texts.get("ui.programme.move-up"), () -> actions.move(-1)),
                Buttons.plain(texts.get("ui.programme.move-down"), () -> actions.move(1)),
                remove);
        buttons.getStyleClass().add("flow-buttons");
        getStyleClass().add("inspector");
        getChildren().addAll(heading, warnings, form.main(), people, care, form.notes(), buttons);
    }

    /** Shows an item. If another one was shown, its fields are left and so saved before. */
    void show(Timeline.Row row, Timeline timeline) {
        boolean another = shown.isPresent() && !shown.get().equals(row.id());
        if (another && Focus.within(this).isPresent()) {
            leave.run();
        }
        shown = Optional.of(row.id());
        heading.setText(words.title(row.entry().item()));
        show(
                warnings,
                row.warnings().stream()
                        .map(w -> warning(w.sentence(texts.texts())))
                        .toList());
        form.show(row.entry());
        people.show(row, timeline);
        show(care, row.entry().item().kind() == ItemKind.SURVIVOR_STORIES ? care(row, timeline) : List.of());
    }

    void focusTitle() {
        form.focusTitle();
    }

    private static Label warning(String sentence) {
        var label = Words.plain(sentence);
        label.setFocusTraversable(false);
        return label;
    }

    /** Who looks after the narrators and those whom the stories touch. */
    private List<Node> care(Timeline.Row row, Timeline timeline) {
        var support = row.appearances().stream()
                .filter(appearance -> appearance.role() == Role.SUPPORT_PERSON)
                .toList();
        Node who = support.isEmpty()
                ? new Pill(texts.get("ui.programme.care.nobody"), Pill.Tone.CHECK)
                : new VBox(support.stream()
                        .map(a -> new Pill(
                                texts.get(
                                        "ui.programme.care.person",
                                        texts.best(timeline.plan().personOf(a).name()),
                                        texts.name(a.invitation())),
                                InvitationTone.of(a.invitation())))
                        .toArray(Node[]::new));
        return List.of(
                Words.heading(texts.get("ui.programme.care")),
                Card.apart(Words.plain(texts.name(Role.SUPPORT_PERSON)), who));
    }

    private static void show(VBox box, List<? extends Node> content) {
        box.getChildren().setAll(content);
        box.setManaged(!content.isEmpty());
        box.setVisible(!content.isEmpty());
    }
}
