package org.amanat.ui.stories.narrator;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.SettingsCard;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.Question;
import org.amanat.ui.stories.narrator.NarratorsModel.Lead;
import org.amanat.ui.stories.narrator.NarratorsModel.State;
import org.amanat.vault.seal.RecoveryKey;

/** In the settings: who may open the sealed narrators. Whatever changes it wants it open first. */
public final class LeadsCard implements SettingsCard {

    private static final double GAP = 8;

    private final NarratorsModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Consumer<RecoveryKey> print;
    private final VBox content = new VBox();
    private final Card card;

    /** @param print shows a new recovery key once, so that it is printed; closes it */
    public LeadsCard(NarratorsModel model, UiTexts texts, Dialogs dialogs, Consumer<RecoveryKey> print) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.print = print;
        content.getStyleClass().add("form");
        card = Card.titled(texts.get("story.leads"), content);
        card.setId("leads");
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.COMPARTMENT)) {
            model.load();
        }
    }

    private void show(State state) {
        content.getChildren().clear();
        if (!state.isSetUp()) {
            Button setUp = Buttons.plain(
                    texts.get("story.leads.set-up"),
                    () -> pane("story.leads.set-up", true).show((name, words) -> model.setUp(name, words, print)));
            setUp.setId("set-up-narrators");
            content.getChildren().addAll(Words.plain(texts.get("story.leads.none")), setUp);
            return;
        }
        var rows = new ArrayList<Node>();
        rows.add(Words.quiet(texts.get("story.leads.more")));
        state.leads().forEach(lead -> rows.add(row(lead, state)));
        Button add = Buttons.plain(
                texts.get("story.leads.add"),
                () -> whenOpen(
                        state,
                        () -> pane("story.leads.add", true).show((name, words) -> model.add(name, words, () -> {}))));
        add.setId("add-lead");
        Button renew = Buttons.plain(
                texts.get("story.leads.renew"),
                () -> dialogs.confirm(
                        new Question(
                                texts.get("story.leads.renew"),
                                texts.get("story.leads.renew.more"),
                                texts.get("story.leads.renew"),
                                true),
                        () -> whenOpen(state, () -> model.renewRecovery(print))));
        renew.setId("renew-recovery");
        rows.add(new FlowPane(GAP, GAP, add, renew));
        content.getChildren().setAll(rows);
    }

    private Node row(Lead lead, State state) {
        Button passphrase = Buttons.quiet(
                texts.get("story.leads.passphrase"),
                () -> whenOpen(
                        state,
                        () -> pane("story.leads.passphrase", false)
                                .show((_, words) -> model.changePassphrase(lead, words, () -> {}))));
        Button remove = Buttons.quiet(
                texts.get("story.leads.remove"),
                () -> dialogs.confirm(
                        new Question(
                                texts.get("story.leads.remove.title", lead.name()),
                                texts.get("story.leads.remove.more"),
                                texts.get("story.leads.remove"),
                                true),
                        () -> whenOpen(state, () -> model.remove(lead))));
        passphrase.setAccessibleText(texts.get("story.leads.passphrase") + ": " + lead.name());
        remove.setAccessibleText(texts.get("story.leads.remove") + ": " + lead.name());
        remove.setDisable(state.leads().size() < 2);
        return new VBox(Words.strong(lead.name()), new FlowPane(passphrase, remove));
    }

    private void whenOpen(State state, Runnable then) {
        if (model.isOpen()) {
            then.run();
        } else {
            new OpenNarratorPane(model, texts, dialogs).show(state, then);
        }
    }

    private LeadPane pane(String titleKey, boolean asksName) {
        return new LeadPane(texts.get(titleKey), asksName, texts, dialogs);
    }
}
