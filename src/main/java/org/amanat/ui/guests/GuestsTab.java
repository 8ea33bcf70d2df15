package org.amanat.ui.guests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.attendance.Guest;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.change.Operation;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.Person;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.BadgePrint;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.FileDrop;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.form.Picker;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.PersonPicker;
import org.amanat.ui.common.task.Tasks;

/** Everybody who is asked to an event, with how they stand to it, against the seats of the venue. */
public final class GuestsTab implements EventTab {

    private static final String PRINT = "print";

    /** Width of what is typed into, in pixels, before both share what is left. */
    private static final double TYPED = 240;

    private final UiTexts texts;
    private final Navigator navigator;
    private final GuestsModel model;
    private final Directory directory;
    private final Toast toast = new Toast();
    private final Label figures = Words.quiet("");
    private final NeedsLine needs;
    private final Label free = Words.plain("");
    private final HBox offer = new HBox();
    private final Pill full = new Pill("", Pill.Tone.CHECK);
    private final StackPane node;
    private final List<Node> actions;

    /**
     * @param navigator leads to where a list is taken in
     * @param dialogs show the groups
     * @param export asks for more, and exports
     * @param badges prints one at once
     */
    public GuestsTab(
            OpenWorkspace workspace,
            Tasks tasks,
            UiTexts texts,
            Navigator navigator,
            Dialogs dialogs,
            Consumer<List<ExportOrder>> export,
            BadgePrint badges) {
        this.texts = texts;
        this.navigator = navigator;
        model = new GuestsModel(workspace, tasks, texts);
        directory = new Directory(workspace.people(), tasks, texts);
        Picker<Person> add = PersonPicker.of("add-guest", texts.get("ui.guests.add-line"), directory, texts)
                .onPick(this::invite);
        var table = new GuestsTable(model, texts);
        needs = new NeedsLine(texts, () -> print(new Place.Thing.APaper(DocumentKind.FOOD_AND_ACCESS, Set.of())));
        VBox.setVgrow(table, Priority.ALWAYS);
        figures.setId("guests-figures");
        full.setId("guests-full");
        offer.setId("guests-offer");
        offer.managedProperty().bind(offer.visibleProperty());
        offer.setAlignment(Pos.CENTER_LEFT);
        offer.getStyleClass().add("buttons");
        var seat = Buttons.plain(texts.get("ui.guests.seat-next"), model::seatNext);
        seat.setId("guests-seat-next");
        offer.getChildren().setAll(free, seat);
        var all = Buttons.quiet(texts.get("ui.guests.choose-all"), table::chooseAll);
        all.setId("guests-choose-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.disableProperty().bind(Bindings.isEmpty(model.found()));
        var parties = Buttons.quiet("", new PartiesPane(model, texts, dialogs)::open);
        parties.setId("guests-parties");
        parties.setMinWidth(Region.USE_PREF_SIZE);
        model.parties().allProperty().subscribe(listed -> parties.setText(parties(listed.size())));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var chosen = new ChosenGuests(model, table, texts, toast, this::print, guest -> badge(guest, badges));
        var line = new HBox(figures, full, between, chosen.count(), parties, all);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("buttons");
        var sheet = new Card(top(add), line, offer, needs, table, chosen);
        sheet.getStyleClass().add("list-sheet");
        node = new StackPane(sheet, toast);
        node.setId("guests-tab");
        FileDrop.on(sheet, () -> true, file -> bringIn(Optional.of(file)));
        var start = Buttons.main(texts.get("ui.guests.add"), add.control()::requestFocus);
        start.setId("start-adding-guest");
        var list = Buttons.plain(texts.get("ui.guests.import"), () -> bringIn(Optional.empty()));
        list.setId("import-guests");
        var file = Buttons.plain(
                texts.get("exporting.open"),
                () -> model.event().ifPresent(event -> export.accept(List.of(order(event, table)))));
        file.setId("export-guests");
        actions = List.of(file, list, start);
        model.figuresProperty().subscribe(this::show);
    }

    /** Those who are chosen, if several are; else everybody whom search and state let through. */
    private ExportOrder order(EventId event, GuestsTable table) {
        List<Guest> guests = table.chosen().size() > 1 ? table.chosen() : model.found();
        return new ExportOrder.Guests(
                event, guests.stream().map(guest -> guest.attendance().id()).toList());
    }

    @Override
    public String name() {
        return "guests";
    }

    @Override
    public String titleKey() {
        return "ui.guests.tab";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void show(EventId event) {
        model.show(event);
        directory.load();
    }

    @Override
    public void choose(Place.Thing thing) {
        if (thing instanceof Place.Thing.APerson(var person)) {
            model.choose(person);
        }
    }

    @Override
    public void hidden() {
        toast.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        boolean removal = changes.operation() == Operation.DELETE_GUEST && changes.direction() == Direction.DONE;
        if (!removal) {
            toast.hide();
        }
        model.changed(changes);
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            directory.load();
        }
    }

    private void print(Place.Thing.APaper paper) {
        model.event().ifPresent(event -> navigator.open(new Place.AnEventTab(event, PRINT, Optional.of(paper))));
    }

    private void badge(Guest guest, BadgePrint badges) {
        model.event().ifPresent(event -> badges.open(event, guest.person(), toast::say));
    }

    private void bringIn(Optional<Path> list) {
        model.event()
                .ifPresent(event -> navigator.open(new Place.ImportList(ListSubject.PEOPLE, Optional.of(event), list)));
    }

    private void invite(Pick<Person> who) {
        if (who instanceof Pick.Known<Person>(var known) && model.isGuest(known)) {
            toast.say(texts.get("ui.guests.already", texts.best(known.name())));
        } else {
            model.invite(who);
        }
    }

    private void show(Optional<GuestFigures> loaded) {
        figures.setText(loaded.map(this::sentence).orElse(""));
        int over = loaded.map(GuestFigures::over).orElse(0);
        full.setText(over == 0 ? "" : texts.get("ui.guests.over", over));
        full.setVisible(over > 0);
        full.setManaged(over > 0);
        var next = loaded.flatMap(GuestFigures::next);
        offer.setVisible(next.isPresent());
        free.setText(next.map(guest ->
                        texts.get("ui.guests.free", texts.best(guest.person().name())))
                .orElse(""));
        needs.show(loaded.map(GuestFigures::needs));
    }

    private String sentence(GuestFigures now) {
        String seats = now.seats().isPresent()
                ? texts.get("ui.guests.seats", now.seated(), now.seats().getAsInt())
                : texts.get("ui.guests.seats-unknown", now.seated());
        String all = texts.get("ui.guests.figures", now.onList(), seats);
        return Stream.of(
                        all,
                        figure("ui.guests.figure.to-invite", now.toInvite()),
                        figure("ui.guests.figure.no-answer", now.unanswered()),
                        figure("ui.guests.figure.waiting", now.waiting()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String figure(String key, int guests) {
        return guests == 0 ? "" : texts.get(key, guests);
    }

    private String parties(int number) {
        return number == 0 ? texts.get("ui.guests.parties") : texts.get("ui.guests.parties.some", number);
    }

    /** Adding and finding beside each other, so that the list has the height. */
    private HBox top(Picker<Person> add) {
        var search = new TextField();
        search.setId("guests-search");
        search.setPromptText(texts.get("ui.guests.search"));
        search.setAccessibleText(texts.get("ui.guests.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        Stream.of(add.control(), search).forEach(field -> {
            field.setPrefWidth(TYPED);
            HBox.setHgrow(field, Priority.ALWAYS);
        });
        var states = ChoiceEntry.of(
                "guests-state",
                texts.get("ui.guests.state"),
                List.of(GuestFilter.values()),
                filter -> filter.name(texts));
        states.onSave(model.filterProperty()::set);
        model.filterProperty().subscribe(states::set);
        var top = new HBox(add.control(), search, states.control());
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("apart");
        return top;
    }
}
