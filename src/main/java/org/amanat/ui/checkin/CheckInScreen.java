package org.amanat.ui.checkin;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.event.EventId;
import org.amanat.ui.common.BadgePrint;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.task.ScreenThread;

/** The door: one box, who fits, and how full the hall is. Made for the keyboard and for a queue. */
public final class CheckInScreen implements Screen {

    private static final KeyCodeCombination WALK_IN = control(KeyCode.N);
    private static final KeyCodeCombination UNDO = control(KeyCode.Z);
    private static final KeyCodeCombination BADGE = control(KeyCode.P);
    private static final KeyCodeCombination TAKE_BACK = control(KeyCode.BACK_SPACE);

    private final DoorDesk desk;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final DoorWords words;
    private final CheckInModel model;
    private final PacketsModel packets;
    private final TextField box = new TextField();
    private final FoundList found;
    private final DoorBadge badge;
    private final SaidLine said = new SaidLine();
    private final ScrollPane node;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;
    private final ScreenThread screen = new ScreenThread();

    /** @param badges prints one at once */
    public CheckInScreen(DoorDesk desk, Dialogs dialogs, Navigator navigator, BadgePrint badges) {
        this.desk = desk;
        this.texts = desk.texts();
        this.navigator = navigator;
        this.dialogs = dialogs;
        words = new DoorWords(texts, desk.clock().getZone());
        model = new CheckInModel(desk, words);
        packets = new PacketsModel(desk, model::say);
        var clashes = new ClashCard(words, model::decide);
        found = new FoundList(words, this::act);
        badge = new DoorBadge(model, found, words, badges, dialogs, keys(BADGE), box::requestFocus);
        crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("checkin.title")));
        box.setId("door-box");
        box.getStyleClass().add("door-box");
        box.setAccessibleText(texts.get("checkin.box"));
        box.textProperty().bindBidirectional(model.typedProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var side = new HallCards(words);
        var columns = new Columns()
                .main(
                        new Card(box, Words.quiet(texts.get("checkin.how")), said, badge.node()),
                        clashes.node(),
                        found.node(),
                        actions())
                .side(side.all());
        columns.getStyleClass().add("page-body");
        node = new ScrollPane(columns);
        node.setId("door");
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        model.foundProperty().subscribe(this::show);
        // Two searches can find the same, and yet have another reason for finding nobody.
        model.typedProperty().subscribe(_ -> show(model.foundProperty().get()));
        model.saidProperty().subscribe(said::show);
        model.hallProperty()
                .subscribe(loaded -> loaded.ifPresent(hall -> {
                    side.show(hall);
                    clashes.show(hall.clashing());
                    model.event().ifPresent(event -> crumbs.set(crumbs(event, texts.best(hall.title()))));
                }));
    }

    /** Shows the door of an event. */
    public CheckInScreen at(EventId event) {
        model.show(event);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Crumbs> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public boolean fillsWindow() {
        return true;
    }

    @Override
    public void shown() {
        screen.later(box::requestFocus);
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
    }

    @Override
    public boolean takes(KeyEvent event) {
        if (WALK_IN.match(event)) {
            walkIn();
            return true;
        }
        if (UNDO.match(event) && model.typedProperty().get().isEmpty()) {
            model.undo();
            return true;
        }
        if (BADGE.match(event)) {
            badge.print();
            return true;
        }
        if (TAKE_BACK.match(event)) {
            found.chosen().filter(DoorGuest::isIn).ifPresent(model::takeBack);
            return true;
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case DOWN -> found.move(1);
            case UP -> found.move(-1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** Empties the box; leaves the door if it is empty. */
    private void escape() {
        if (model.typedProperty().get().isEmpty()) {
            model.event().ifPresent(event -> navigator.open(new Place.AnEvent(event)));
        } else {
            model.typedProperty().set("");
        }
    }

    private void show(List<DoorGuest> guests) {
        found.show(guests, !model.typedProperty().get().isBlank(), model.nobody());
        badge.refresh();
    }

    private void enter() {
        if (model.isAmbiguous() && !found.isMoved()) {
            model.ambiguous();
        } else if (!model.typedProperty().get().isBlank() || found.isMoved()) {
            found.chosen().ifPresent(this::act);
        }
    }

    private void act(DoorGuest guest) {
        if (guest.party() > 1 && !guest.isComplete()) {
            String question = texts.get("checkin.party.question", words.name(guest), guest.party());
            new HowManyPane(texts, dialogs, arrived -> model.checkIn(guest, arrived)).show(question, guest.party());
        } else {
            model.checkIn(guest, Math.max(guest.arrived(), guest.party()));
        }
        screen.later(this::backToBox);
    }

    private void backToBox() {
        if (!dialogs.isOpen()) {
            box.requestFocus();
        }
    }

    private void walkIn() {
        String typed = model.typedProperty().get();
        boolean name = model.nobody().isPresent() && typed.codePoints().anyMatch(Character::isLetter);
        new WalkInPane(model, words, dialogs).show(name ? typed : "");
    }

    private FlowPane actions() {
        var walkIn = Buttons.plain(texts.get("checkin.walk-in"), this::walkIn);
        walkIn.setId("door-walk-in");
        walkIn.setGraphic(keys(WALK_IN));
        var takeBack = Buttons.plain(
                texts.get("checkin.take-back"), () -> found.chosen().ifPresent(model::takeBack));
        takeBack.setId("door-take-back");
        takeBack.setGraphic(keys(TAKE_BACK));
        var doors = Buttons.plain(
                texts.get("checkin.doors"),
                () -> model.event().ifPresent(event -> new TwoDoorsPane(desk, dialogs, packets).show(event)));
        doors.setId("door-two");
        var sheet = Buttons.plain(
                texts.get("checkin.sheet"),
                () -> model.event()
                        .ifPresent(event -> new SheetPane(new SheetModel(desk, words, event), words, dialogs).show()));
        sheet.setId("door-sheet-open");
        var actions = new FlowPane(walkIn, takeBack, sheet, doors);
        actions.getStyleClass().add("flow-buttons");
        List.of(walkIn, takeBack).forEach(button -> {
            button.getStyleClass().add("keyed");
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        return actions;
    }

    private static Label keys(KeyCombination keys) {
        var label = new Label(keys.getDisplayText());
        label.getStyleClass().add("keys");
        return label;
    }

    private Crumbs crumbs(EventId event, String title) {
        return new Crumbs(List.of(
                new Crumbs.Crumb(texts.get("ui.nav.events"), Optional.of(new Place.EventList())),
                new Crumbs.Crumb(title, Optional.of(new Place.AnEvent(event))),
                new Crumbs.Crumb(texts.get("checkin.title"), Optional.empty())));
    }

    private static KeyCodeCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
