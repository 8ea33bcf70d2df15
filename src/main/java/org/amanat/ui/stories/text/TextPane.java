package org.amanat.ui.stories.text;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.amanat.model.Language;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.Detail;
import org.amanat.model.story.disguise.Review;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.Question;
import org.amanat.ui.stories.StoryPane;

/** The card with the story's words: read with marks on what may identify, or written. */
public final class TextPane implements StoryPane {

    private static final double GAP = 8;

    private final TextModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Runnable toOriginal;
    private final Card card;
    private final FlowPane languages = new FlowPane(GAP, GAP);
    private final Notices notices;
    private final TextWriting writing;
    private final MarkedText reading;
    private final DetailsList details;
    private final Label told = Words.small("");
    private final Button write;
    private final Button save;
    private final Button throwAway;
    private final Button versions;
    private final Button find;
    private final Toast toast = new Toast();
    private boolean isWriting;
    private Optional<StoryId> story = Optional.empty();

    /** @param toOriginal leads to the sealed card, where the original is */
    public TextPane(TextModel model, UiTexts texts, Dialogs dialogs, Runnable toOriginal) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.toOriginal = toOriginal;
        notices = new Notices(texts);
        writing = new TextWriting(model, texts);
        details = new DetailsList(texts, new Deciding());
        reading = new MarkedText(texts, details::choose);
        write = Buttons.plain(texts.get("story.text.write"), this::beginOrEndWriting);
        write.setId("write-text");
        save = Buttons.plain(texts.get("story.text.save"), this::save);
        save.setId("save-text");
        throwAway = Buttons.quiet(texts.get("story.text.throw-away"), this::throwAway);
        throwAway.setId("throw-away-text");
        versions = Buttons.quiet(texts.get("story.text.versions"), this::compare);
        versions.setId("text-versions");
        find = Buttons.quiet(texts.get("story.text.find"), this::find);
        find.setId("find-in-text");
        var buttons = new FlowPane(GAP, GAP, write, save, throwAway, versions, find);
        var heading = Words.heading(texts.get("story.text"));
        heading.setMinWidth(Label.USE_PREF_SIZE);
        languages.setAlignment(Pos.CENTER_RIGHT);
        var head = Card.apart(heading, languages);
        languages.setId("text-languages");
        card = new Card(head, reading, writing, told, buttons, notices.node(), details, toast);
        toast.setManaged(false);
        toast.visibleProperty().subscribe(toast::setManaged);
        model.atProperty().subscribe(at -> at.ifPresent(this::show));
        model.disguise().reviewProperty().subscribe(this::show);
        model.bodyProperty().subscribe(_ -> showWords());
        model.titleProperty().subscribe(_ -> showWords());
        model.changedProperty().subscribe(_ -> showWords());
        model.overtakenProperty().subscribe(_ -> showWords());
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(StoryId shown) {
        if (!story.equals(Optional.of(shown))) {
            isWriting = false;
        }
        story = Optional.of(shown);
    }

    @Override
    public void hidden() {
        writing.stop();
        model.keep();
        toast.hide();
        isWriting = false;
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.PEOPLE) || changes.touched().contains(Aggregate.COMPARTMENT)) {
            model.disguise().review();
        }
    }

    private void show(TextModel.At at) {
        var group = new ToggleGroup();
        languages.getChildren().clear();
        for (var language : model.languages(at.story())) {
            var button = new ToggleButton(languageName(at.story(), language));
            button.setId("text-in-" + language.tag());
            button.getStyleClass().add("story-chip");
            button.setToggleGroup(group);
            button.setSelected(language.equals(at.language()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.choose(language);
            });
            languages.getChildren().add(button);
        }
        Button original = Buttons.quiet(texts.get("story.text.original"), toOriginal);
        original.setId("text-original");
        original.getStyleClass().add("story-chip");
        languages.getChildren().add(original);
        writing.in(at.language());
        if (at.saved().isEmpty()) {
            isWriting = true;
        }
        showWords();
    }

    private String languageName(Story of, Language language) {
        boolean edited =
                of.edited().filter(text -> text.language().equals(language)).isPresent();
        return edited ? texts.get("story.text.edited-in", texts.name(language)) : texts.name(language);
    }

    private void show(Review review) {
        notices.show(review, isEmpty());
        details.show(model.bodyProperty().get(), review);
        showWords();
    }

    private void showWords() {
        model.atProperty().get().ifPresent(at -> {
            boolean canRead = at.saved().isPresent() || model.changedProperty().get();
            boolean reads = canRead && !isWriting;
            visible(reading, reads);
            visible(writing, !reads);
            if (reads) {
                reading.show(
                        model.titleProperty().get(),
                        model.bodyProperty().get(),
                        at.language(),
                        model.disguise().reviewProperty().get());
            }
            boolean changed = model.changedProperty().get();
            visible(write, canRead);
            write.setText(texts.get(isWriting ? "story.text.read" : "story.text.write"));
            visible(save, changed || at.isOutOfDate());
            save.setText(saveText(at, changed));
            save.setDisable(isEmpty());
            visible(throwAway, changed);
            visible(versions, at.saved().isPresent());
            visible(find, canRead);
            told.setText(TextLine.of(at, model.readingAloud(), changed, texts));
            notices.show(at, model.overtakenProperty().get());
        });
    }

    private String saveText(TextModel.At at, boolean changed) {
        return changed ? texts.get("story.text.save", nextVersion(at)) : texts.get("story.text.still-right");
    }

    private int nextVersion(TextModel.At at) {
        return 1
                + at.story().texts().stream()
                        .filter(text ->
                                text.kind() == at.kind() && text.language().equals(at.language()))
                        .mapToInt(StoryText::version)
                        .max()
                        .orElse(0);
    }

    private boolean isEmpty() {
        return model.bodyProperty().get().isBlank();
    }

    private void beginOrEndWriting() {
        isWriting = !isWriting;
        showWords();
        if (isWriting) {
            writing.begin();
        } else {
            model.keep();
            model.disguise().review();
        }
    }

    private void find() {
        if (!isWriting) {
            beginOrEndWriting();
        }
        writing.openFind();
    }

    private void save() {
        writing.stop();
        model.save(anyway -> dialogs.confirm(
                new Question(
                        texts.get("story.text.voids.title"),
                        texts.get("story.text.voids.text"),
                        texts.get("story.text.voids.yes"),
                        true),
                anyway));
    }

    private void throwAway() {
        dialogs.confirm(
                new Question(
                        texts.get("story.text.throw-away.title"),
                        texts.get("story.text.throw-away.text"),
                        texts.get("story.text.throw-away"),
                        true),
                () -> {
                    writing.stop();
                    model.throwAway();
                });
    }

    private void compare() {
        model.atProperty().get().ifPresent(at -> new VersionsPane(texts, dialogs).show(at.story(), at.language()));
    }

    private static void visible(Node node, boolean seen) {
        node.setManaged(seen);
        node.setVisible(seen);
    }

    /** What the list of details asks for, done to the words. */
    private final class Deciding implements DetailsList.Decider {

        @Override
        public void replace(Detail detail, String general) {
            String before = model.bodyProperty().get().substring(detail.from(), detail.to());
            writing.replace(detail, general);
            model.keep();
            model.disguise().decide(detail, general, Decision.Outcome.GENERALISED, "");
            toast.show(
                    texts.get("story.detail.replaced", Isolated.quoted(before), Isolated.quoted(general)),
                    texts.get("ui.undo"),
                    () -> {
                        writing.undo();
                        model.keep();
                        model.disguise().review();
                    });
        }

        @Override
        public void keep(Detail detail, String reason) {
            String words = model.bodyProperty().get().substring(detail.from(), detail.to());
            model.disguise().decide(detail, words, Decision.Outcome.KEPT, reason);
        }

        @Override
        public void reopen(Decision decision) {
            model.disguise().reopen(decision);
        }

        @Override
        public void point(Detail detail) {
            if (isWriting) {
                writing.select(detail);
            }
        }
    }
}
