package org.amanat.ui.stories.narrator;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.story.NameLikeness;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.StoryPane;
import org.amanat.ui.stories.narrator.NarratorsModel.Shown;

/** Who the narrator is: sealed, or open for a few minutes. */
public final class NarratorPane implements StoryPane {

    private static final double GAP = 8;

    private final NarratorsModel model;
    private final StoryModel story;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Runnable toSettings;
    private final Card card;
    private final HBox sealed = new HBox();
    private final Label left = Words.strong("");
    private final VBox alike = new VBox();
    private final FlowPane openHead;
    private final NarratorFields fields;
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

    /** @param toSettings leads to where the compartment is set up */
    public NarratorPane(NarratorsModel model, StoryModel story, UiTexts texts, Dialogs dialogs, Runnable toSettings) {
        this.model = model;
        this.story = story;
        this.texts = texts;
        this.dialogs = dialogs;
        this.toSettings = toSettings;
        clock.setCycleCount(Animation.INDEFINITE);
        fields = new NarratorFields(model, story, texts);
        sealed.setAlignment(Pos.CENTER_LEFT);
        sealed.getStyleClass().addAll("sealed", "apart");
        sealed.setId("narrator-sealed");
        Button close = Buttons.plain(texts.get("story.narrator.close"), this::closeNow);
        close.setId("close-narrator");
        left.setId("narrator-left");
        openHead = new FlowPane(GAP, GAP, left, close);
        openHead.setAlignment(Pos.CENTER_LEFT);
        alike.setId("narrator-alike");
        alike.getStyleClass().addAll("banner", "banner-stop");
        alike.getChildren()
                .addAll(
                        Words.strong(texts.get("story.narrator.alike")),
                        Words.plain(texts.get("story.narrator.alike.more")));
        Button openings = Buttons.quiet(texts.get("story.openings"), this::showOpenings);
        openings.setId("show-openings");
        card = new Card(
                Card.apart(Words.heading(texts.get("story.narrator")), openings),
                sealed,
                openHead,
                alike,
                fields.node());
        card.setId("narrator");
        model.stateProperty().subscribe(_ -> showSealed());
        model.shownProperty().subscribe(this::show);
        story.storyProperty().subscribe(_ -> showAlike());
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(StoryId shown) {
        model.load();
        model.show(shown);
        clock.play();
    }

    @Override
    public void hidden() {
        clock.stop();
        fields.leave();
        model.close();
        fields.wipe();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.COMPARTMENT)) {
            model.load();
        }
    }

    /** Brings the card into view and asks for the passphrase if it is sealed: the original is in here. */
    public void reach() {
        if (!model.isOpen()) {
            open();
        } else {
            fields.focusOriginal();
        }
    }

    private void closeNow() {
        fields.leave();
        model.close();
    }

    private void tick() {
        model.tick();
        left.setText(model.left().map(this::left).orElse(""));
    }

    private String left(Duration time) {
        return texts.get(
                "story.narrator.left", time.toMinutes(), String.format(Locale.ROOT, "%02d", time.toSecondsPart()));
    }

    private void show(Optional<Shown> shown) {
        boolean isOpen = shown.isPresent();
        visible(sealed, !isOpen);
        visible(openHead, isOpen);
        visible(fields.node(), isOpen);
        if (isOpen) {
            fields.show(shown.get());
            tick();
        } else {
            fields.wipe();
        }
        showAlike();
    }

    private void showAlike() {
        visible(
                alike,
                story.storyProperty()
                        .get()
                        .map(told -> NameLikeness.isLikeAny(told.pseudonym().name(), model.sealedNames()))
                        .orElse(false));
    }

    private void showSealed() {
        boolean isSetUp =
                model.stateProperty().get().map(NarratorsModel.State::isSetUp).orElse(true);
        var words = new HBox(Words.strong(texts.get(isSetUp ? "story.narrator.sealed" : "story.narrator.no-keys")));
        Label more = Words.quiet(texts.get(isSetUp ? "story.narrator.sealed.more" : "story.narrator.no-keys.more"));
        HBox.setHgrow(more, Priority.ALWAYS);
        more.setMaxWidth(Double.MAX_VALUE);
        words.getChildren().forEach(label -> ((Region) label).setMinWidth(Region.USE_PREF_SIZE));
        Button button = isSetUp
                ? Buttons.plain(texts.get("story.narrator.open"), this::open)
                : Buttons.plain(texts.get("story.narrator.set-up"), toSettings);
        button.setId("open-narrator");
        sealed.getChildren().setAll(words, more, button);
    }

    private void open() {
        model.stateProperty()
                .get()
                .filter(NarratorsModel.State::isSetUp)
                .ifPresentOrElse(
                        state -> new OpenNarratorPane(model, texts, dialogs).show(state, () -> {}), toSettings);
    }

    private void showOpenings() {
        model.stateProperty().get().ifPresent(state -> new OpeningsPane(texts, dialogs).show(state.openings()));
    }

    private static void visible(Node node, boolean seen) {
        node.setManaged(seen);
        node.setVisible(seen);
    }
}
