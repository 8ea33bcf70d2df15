package org.amanat.ui.guests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.attendance.ListedParty;
import org.amanat.model.attendance.PartyId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.plan.NewName;

/** The groups of an event, also those of which nobody is on the list by name. What is typed is kept when it is left. */
final class PartiesPane {

    private static final int USUAL_HEADS = 2;

    private final GuestsModel guests;
    private final PartiesModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Map<PartyId, PartyRow> shown = new LinkedHashMap<>();
    private final VBox rows = new VBox();
    private final ScrollPane scroll;
    private final Label nobody = Words.quiet("");
    private final Label gone = Words.plain("");
    private final Button undo;
    private final HBox back;
    private final TextEntry name;
    private final ParsedEntry<Integer> heads;
    private final Card node;
    private Optional<Leaving> leaving = Optional.empty();

    /** A group that is about to go, and what is said once it is gone. */
    private record Leaving(PartyId party, String toldKey) {}

    PartiesPane(GuestsModel guests, UiTexts texts, Dialogs dialogs) {
        this.guests = guests;
        this.model = guests.parties();
        this.texts = texts;
        this.dialogs = dialogs;
        nobody.setText(texts.get("ui.guests.parties.none"));
        nobody.managedProperty().bind(nobody.visibleProperty());
        undo = Buttons.quiet(texts.get("ui.undo"), this::takeBack);
        undo.setId("parties-undo");
        back = new HBox(gone, undo);
        back.setAlignment(Pos.CENTER_LEFT);
        back.getStyleClass().add("buttons");
        back.managedProperty().bind(back.visibleProperty());
        name = TextEntry.line("new-party-name", texts.get("ui.guests.party.new-name"));
        heads = PartyRow.heads("new-party-heads", texts, () -> 1);
        scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.getStyleClass().add("party-rows");
        node = Card.titled(
                texts.get("ui.guests.parties.title"),
                Words.quiet(texts.get("ui.guests.parties.more")),
                nobody,
                scroll,
                back,
                adding(),
                close());
        node.setId("parties-pane");
        node.getStyleClass().addAll("dialog", "widest-dialog");
        model.allProperty().subscribe(this::show);
    }

    void open() {
        back.setVisible(false);
        name.set("");
        heads.set(USUAL_HEADS);
        dialogs.show(node);
    }

    private HBox adding() {
        Button add = Buttons.plain(texts.get("ui.guests.party.add"), this::add);
        add.setId("party-add");
        name.control().textProperty().subscribe(typed -> add.setDisable(typed.isBlank()));
        var form = new Form().row(name, heads);
        HBox.setHgrow(form, Priority.ALWAYS);
        var line = new HBox(form, add);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("buttons");
        return line;
    }

    private HBox close() {
        Button close = Buttons.plain(texts.get("ui.close"), dialogs::close);
        close.setCancelButton(true);
        close.setId("parties-close");
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void add() {
        if (name.read() instanceof Reading.Value<String>(var called)
                && heads.read() instanceof Reading.Value<Integer>(var number)) {
            name.set("");
            heads.set(USUAL_HEADS);
            name.control().requestFocus();
            model.add(NewName.of(called), number);
        }
    }

    /** Keeps the rows that are there, so that whoever types in one is not interrupted. */
    private void show(List<ListedParty> parties) {
        var ids = parties.stream().map(listed -> listed.party().id()).toList();
        shown.keySet().retainAll(ids);
        var inOrder = parties.stream().map(this::row).toList();
        if (!rows.getChildren().equals(inOrder)) {
            rows.getChildren().setAll(inOrder);
        }
        nobody.setVisible(parties.isEmpty());
        scroll.setVisible(!parties.isEmpty());
        leaving.filter(left -> !ids.contains(left.party())).ifPresent(this::tell);
    }

    private PartyRow row(ListedParty listed) {
        var row = shown.computeIfAbsent(listed.party().id(), _ -> new PartyRow(listed, model, texts, this::leaves));
        row.show(listed);
        return row;
    }

    private void leaves(PartyId party, String toldKey) {
        leaving = Optional.of(new Leaving(party, toldKey));
    }

    /** What became of a group stands in its place, with the way back under the finger. */
    private void tell(Leaving left) {
        leaving = Optional.empty();
        gone.setText(texts.get(left.toldKey()));
        back.setVisible(true);
        undo.requestFocus();
    }

    private void takeBack() {
        back.setVisible(false);
        name.control().requestFocus();
        guests.undo();
    }
}
