package org.amanat.ui.proceedings;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.attendance.WhoCame;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.Demand;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.StandingWords;

/** Demands, commitments and who came, at one look. A click on a demand or a commitment leads to it. */
final class OverviewSection implements Section {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final BiConsumer<String, Object> open;
    private final Columns columns = new Columns();
    private final ScrollPane content;

    /** @param open called with the key of the section and the id of what is to be shown there */
    OverviewSection(ProceedingsModel model, BiConsumer<String, Object> open) {
        this.model = model;
        this.texts = model.texts();
        this.open = open;
        content = new ScrollPane(columns);
        content.setFitToWidth(true);
        content.getStyleClass().add("page");
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.overview";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        columns.main(demands(loaded), commitments(loaded));
        columns.side(
                new WhoCameCard(texts).of(WhoCame.of(loaded.guests())),
                before(loaded),
                new YearsCard(texts).of(loaded.years()));
    }

    private Card demands(ProceedingsModel.Shown loaded) {
        var grid = grid(26, 46, 26, 0);
        heads(grid, "ui.proceedings.sign", "ui.proceedings.demand", "ui.proceedings.addressed-to");
        int row = 1;
        for (Demand demand : loaded.day().demands()) {
            grid.addRow(
                    row++,
                    Words.plain(texts.get("ui.proceedings.number", demand.number())),
                    link(texts.best(demand.wording()), "ui.proceedings.demands", demand.id()),
                    Words.plain(names(demand.addressees(), loaded)),
                    DemandSection.pill(demand.state(), texts));
        }
        return loaded.day().demands().isEmpty()
                ? Card.titled(texts.get("ui.proceedings.demands"), Words.quiet(texts.get("ui.proceedings.no-demands")))
                : Card.titled(texts.get("ui.proceedings.demands"), grid);
    }

    private Card commitments(ProceedingsModel.Shown loaded) {
        var grid = grid(0, 44, 32, 24);
        grid.addRow(
                0,
                new Region(),
                head("ui.proceedings.commitment"),
                head("ui.proceedings.made-by"),
                head("ui.proceedings.due"));
        int row = 1;
        for (Commitment commitment : loaded.day().commitments()) {
            grid.addRow(
                    row++,
                    new Region(),
                    link(texts.best(commitment.wording()), "ui.proceedings.commitments", commitment.id()),
                    Words.plain(names(commitment.by().stream().toList(), loaded)),
                    Words.plain(StandingWords.when(commitment, texts)),
                    StandingWords.pill(commitment, loaded.day().progressOf(commitment.id()), loaded.today(), texts));
        }
        return loaded.day().commitments().isEmpty()
                ? Card.titled(
                        texts.get("ui.proceedings.commitments"),
                        Words.quiet(texts.get("ui.proceedings.no-commitments")))
                : Card.titled(texts.get("ui.proceedings.commitments"), grid);
    }

    private Node before(ProceedingsModel.Shown loaded) {
        if (loaded.before().isEmpty()) {
            var none = new Region();
            none.setManaged(false);
            return none;
        }
        var card = Card.titled(texts.get("ui.proceedings.before"), Words.quiet(texts.get("ui.proceedings.before-why")));
        var repeated = loaded.day().demands().stream()
                .flatMap(demand -> demand.carriedFrom().stream())
                .collect(Collectors.toSet());
        for (Demand demand : loaded.before()) {
            var words = new VBox(
                    Words.plain(texts.get("ui.proceedings.numbered", demand.number(), texts.best(demand.wording()))),
                    DemandSection.pill(demand.state(), texts));
            words.setMinWidth(0);
            var again = Buttons.quiet(
                    texts.get("ui.proceedings.repeat"),
                    () -> model.save(event -> model.workspace().demands().repeat(demand.id(), event)));
            again.setDisable(repeated.contains(demand.id()) || !demand.state().isOpen());
            card.getChildren().add(Card.apart(words, again));
        }
        return card;
    }

    private String names(List<OrganisationId> organisations, ProceedingsModel.Shown loaded) {
        return organisations.stream()
                .flatMap(id -> loaded.organisation(id).stream())
                .map(Organisation::name)
                .map(texts::best)
                .collect(Collectors.joining(texts.get("ui.proceedings.comma")));
    }

    private Label link(String words, String section, Object id) {
        var label = Words.plain(words);
        label.setMinWidth(0);
        label.setFocusTraversable(true);
        label.getStyleClass().add("row-link");
        label.setOnMouseClicked(_ -> open.accept(section, id));
        label.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(section, id);
            }
        });
        return label;
    }

    private void heads(GridPane grid, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            grid.add(head(keys[column]), column, 0);
        }
    }

    private Label head(String key) {
        return Words.small(texts.get(key));
    }

    /** Columns with their weights: the first has so many pixels, a fourth that weighs nothing is not there. */
    private static GridPane grid(int first, int second, int third, int fourth) {
        var grid = new GridPane();
        grid.getStyleClass().add("record-grid");
        var narrow = new ColumnConstraints();
        narrow.setMinWidth(first == 0 ? 0 : first);
        grid.getColumnConstraints().addAll(narrow, growing(second), growing(third));
        if (fourth > 0) {
            grid.getColumnConstraints().add(growing(fourth));
        }
        var pill = new ColumnConstraints();
        pill.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(pill);
        return grid;
    }

    private static ColumnConstraints growing(int weight) {
        var column = new ColumnConstraints();
        column.setMinWidth(60);
        column.setPrefWidth(weight * 5);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
