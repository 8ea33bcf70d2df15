package org.amanat.ui.people;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Listed;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.FileDrop;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.task.Tasks;

/** Everybody in the file, for all events: found by words, narrowed down, and changed one by one or together. */
public final class PeopleScreen implements Screen {

    private static final double LIST_PERCENT = 58;

    private final PeopleModel model;
    private final PeopleTable table;
    private final PeopleFilters filters;
    private final Directory directory;
    private final UiTexts texts;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final PreferenceStore preferences;
    private final Toast toast = new Toast();
    private final FileChoice files;
    private final StackPane node;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    /**
     * @param clock says which day it is
     * @param export asks for more, and exports
     */
    public PeopleScreen(
            OpenWorkspace workspace,
            Tasks tasks,
            UiTexts texts,
            Clock clock,
            Navigator navigator,
            Dialogs dialogs,
            FileChoice files,
            PreferenceStore preferences,
            Consumer<List<ExportOrder>> export) {
        this.texts = texts;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.files = files;
        this.preferences = preferences;
        model = new PeopleModel(workspace, tasks, texts, clock);
        directory = new Directory(workspace.people(), tasks, texts);
        crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.people")));
        table = new PeopleTable(model, texts);
        table.showOnly(columns());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        filters = new PeopleFilters(model, directory, texts);
        var list = new Card(
                filters,
                table.node(),
                new ChosenPeople(
                        model,
                        table,
                        texts,
                        clock,
                        new EmployPane(model, directory, texts, dialogs)::open,
                        () -> export.accept(orders())));
        list.getStyleClass().add("list-sheet");
        var portrait = new PortraitModel(workspace.portraits(), tasks, texts);
        var sheets = sheets(list, new ChosenCard(model, portrait, directory, texts, clock, navigator, files).node());
        VBox.setVgrow(sheets, Priority.ALWAYS);
        var doubles = new DoublesPane(new DoublesModel(workspace.doubles(), tasks, texts), directory, texts, dialogs);
        var page = new VBox(Card.apart(Words.title(texts.get("ui.nav.people")), actions(doubles)), sheets);
        page.getStyleClass().add("page-body");
        node = new StackPane(page, toast);
        FileDrop.on(page, () -> true, file -> bringInList(ListSubject.PEOPLE, Optional.of(file)));
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
    public void shown() {
        model.load();
        directory.loadOrganisations();
        filters.start();
    }

    @Override
    public void hidden() {
        toast.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            directory.loadOrganisations();
        }
    }

    /** Shows somebody beside the list. */
    public void choose(PersonId person) {
        model.choose(person);
    }

    private HBox actions(DoublesPane doubles) {
        var columns = columnMenu();
        var same = Buttons.plain(texts.get("ui.people.doubles"), doubles::open);
        same.setId("people-doubles");
        var body = Buttons.plain(
                texts.get("ui.people.add-organisation"),
                () -> ask("ui.people.add-organisation", model::addOrganisation));
        body.setId("add-organisation");
        var person =
                Buttons.main(texts.get("ui.people.add-person"), () -> ask("ui.people.add-person", model::addPerson));
        person.setId("add-person");
        var actions = new HBox(columns, same, bringInMenu(), body, person);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getStyleClass().add("buttons");
        return actions;
    }

    private MenuButton bringInMenu() {
        var list = new MenuItem(texts.get("ui.people.import"));
        list.setId("people-import");
        list.setOnAction(_ -> bringInList(ListSubject.PEOPLE, Optional.empty()));
        var organisations = new MenuItem(texts.get("ui.people.import-organisations"));
        organisations.setId("people-import-organisations");
        organisations.setOnAction(_ -> bringInList(ListSubject.ORGANISATIONS, Optional.empty()));
        var cards = new MenuItem(texts.get("ui.people.from-vcards"));
        cards.setId("people-from-vcards");
        cards.setOnAction(_ -> bringIn());
        var menu = new MenuButton(texts.get("ui.people.bring-in"));
        menu.getItems().setAll(list, organisations, cards);
        menu.setId("people-bring-in");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private void bringIn() {
        files.toOpen(FileKind.VCARD)
                .ifPresent(file -> model.bringIn(
                        file, cards -> toast.say(texts.get("ui.people.brought-in", cards.added(), cards.known()))));
    }

    private void bringInList(ListSubject subject, Optional<Path> file) {
        navigator.open(new Place.ImportList(subject, Optional.empty(), file));
    }

    /** Those who are chosen, if several are; else everybody whom words and filters let through. */
    private List<ExportOrder> orders() {
        var found = model.list().foundProperty().get();
        var chosen = table.chosen();
        var persons = chosen.size() > 1
                ? chosen
                : found.stream()
                        .flatMap(listed -> listed instanceof Listed.Someone someone
                                ? Stream.of(someone.person().id())
                                : Stream.empty())
                        .toList();
        var bodies = found.stream()
                .flatMap(listed -> listed instanceof Listed.Body body
                        ? Stream.of(body.organisation().id())
                        : Stream.empty())
                .toList();
        return List.of(new ExportOrder.People(persons), new ExportOrder.Organisations(bodies));
    }

    /** A name is all that is needed; the rest is typed on the card. */
    private void ask(String titleKey, Consumer<String> add) {
        var name = TextEntry.line("new-name", texts.get("ui.people.name"));
        var field = (TextField) name.control();
        Runnable done = () -> {
            if (!field.getText().isBlank()) {
                dialogs.close();
                add.accept(field.getText().strip());
            }
        };
        field.setOnAction(_ -> done.run());
        var cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        var yes = Buttons.main(texts.get("ui.people.add-it"), done);
        yes.setId("add-it");
        yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        var buttons = new HBox(cancel, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var pane = Card.titled(texts.get(titleKey), name.node(), buttons);
        pane.getStyleClass().add("dialog");
        dialogs.show(pane);
    }

    private MenuButton columnMenu() {
        var menu = new MenuButton(texts.get("ui.people.columns"));
        menu.setId("people-columns");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (var column : PeopleColumn.values()) {
            if (column != PeopleColumn.NAME) {
                var item = new CheckMenuItem(texts.get(column.titleKey()));
                item.setId("column-" + Texts.kebab(column));
                item.setSelected(columns().contains(column));
                item.setOnAction(_ -> choose(column, item.isSelected()));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void choose(PeopleColumn column, boolean wanted) {
        var columns = EnumSet.noneOf(PeopleColumn.class);
        columns.addAll(columns());
        if (wanted) {
            columns.add(column);
        } else {
            columns.remove(column);
        }
        preferences.change(preferences
                .get()
                .withPeopleColumns(columns.stream().map(Texts::kebab).toList()));
        table.showOnly(columns);
    }

    private Set<PeopleColumn> columns() {
        var wanted = preferences.get().peopleColumns();
        var columns = EnumSet.noneOf(PeopleColumn.class);
        for (var column : PeopleColumn.values()) {
            if (wanted.contains(Texts.kebab(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static GridPane sheets(Node list, Node card) {
        var sheets = new GridPane();
        sheets.getStyleClass().add("sheets");
        for (double percent : new double[] {LIST_PERCENT, 100 - LIST_PERCENT}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            sheets.getColumnConstraints().add(column);
        }
        var row = new RowConstraints();
        row.setPercentHeight(100);
        sheets.getRowConstraints().add(row);
        sheets.add(list, 0, 0);
        sheets.add(card, 1, 0);
        return sheets;
    }
}
