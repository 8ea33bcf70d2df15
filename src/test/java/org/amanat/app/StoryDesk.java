package org.amanat.app;

import static org.amanat.app.Hand.enter;
import static org.amanat.app.Hand.openFirst;
import static org.amanat.app.Hand.pick;
import static org.amanat.app.Hand.press;
import static org.amanat.app.Hand.tab;
import static org.amanat.app.Hand.type;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.story.Answer;
import org.amanat.model.story.TimeSinceLeaving;
import org.testfx.api.FxRobot;

/** What a safeguarding lead does with stories at the window, step by step, and what is to be seen there. */
final class StoryDesk {

    private static final List<String> QUESTIONS = List.of(
            "child", "sexual-violence", "sexual-exploitation", "open-court-case", "perpetrator-named", "endangers");

    private final FxRobot robot;

    StoryDesk(FxRobot robot) {
        this.robot = robot;
    }

    /** Does something with the window that is in front. */
    void act(Consumer<Scene> action) {
        robot.interact(() -> action.accept(robot.listTargetWindows().getFirst().getScene()));
    }

    void unlock(String words) {
        act(type("passphrase", words).andThen(press("unlock")));
    }

    /** In the settings: a first safeguarding lead, and a recovery key that is written down. */
    void setUpTheCompartment(String lead, String words) {
        act(press("nav-settings").andThen(press("set-up-narrators")).andThen(type("lead-name", lead)));
        chooseLeadPassphrase(words);
        writeDownTheRecoveryKey();
    }

    void chooseLeadPassphrase(String words) {
        act(type("passphrase-new", words)
                .andThen(type("passphrase-again", words))
                .andThen(press("save-lead")));
    }

    /** Answers with the key as it is shown. */
    String writeDownTheRecoveryKey() {
        String key = words("recovery-key");
        act(scene -> ((CheckBox) scene.lookup("#recovery-written")).setSelected(true));
        act(press("recovery-done"));
        return key;
    }

    void addStory(String english, String urdu) {
        act(press("nav-stories").andThen(press("new-story")));
        act(type("new-pseudonym-en", english)
                .andThen(type("new-pseudonym-ur", urdu))
                .andThen(press("create-story")));
    }

    /** Finds a story by its pseudonym, and opens it. */
    void openStory(String pseudonym) {
        act(press("nav-stories").andThen(type("stories-search", pseudonym)));
        act(openFirst("stories"));
    }

    /** Types, and saves nothing. */
    void write(String title, String body) {
        act(type("story-text-title", title).andThen(type("story-text-body", body)));
    }

    void saveVersion() {
        act(press("save-text"));
    }

    /** Makes the first detail that may identify more general. */
    void disguise() {
        act(press("write-text"));
        act(press("detail-replace").andThen(press("save-text")));
    }

    int details() {
        ListView<?> details = robot.lookup("#details").queryListView();
        return details.getItems().size();
    }

    /** Every safety question with the answer that stops nothing. */
    void answerTheSafetyQuestions() {
        QUESTIONS.forEach(question -> act(choose("safety-" + question, Answer.NO)));
        act(choose("safety-since-leaving", TimeSinceLeaving.LONGER));
        act(Hand.leave("story-note-en", "Tells of debt.").andThen(Hand.leave("story-note-ur", "قرض کا ذکر ہے۔")));
    }

    /** Asks for the sealed narrator; it opens if the passphrase is right. */
    void openNarrator(String reason, String words) {
        act(press("open-narrator").andThen(type("narrator-reason", reason)));
        tryToOpen(words);
    }

    void tryToOpen(String words) {
        act(type("narrator-passphrase", words).andThen(press("narrator-open")));
    }

    /** A blank form, as a file. */
    void saveConsentForm() {
        act(press("open-form"));
        saveThePaper();
    }

    /** Saves what is shown and closes it. */
    void saveThePaper() {
        act(press("paper-save").andThen(press("paper-close")));
    }

    void saveReadBackSheet() {
        act(press("open-release").andThen(press("release-sheet")));
        saveThePaper();
    }

    /** Types the code of the sheet; the text is released if it is the right one. */
    void release(String code) {
        act(enter("release-code", code).andThen(enter("release-by", "a caseworker")));
        act(pick("release-form", 0).andThen(press("release-do")));
    }

    /** Plans a story of the list to be read aloud. */
    void plan(int story) {
        act(pick("plan-story-0", story));
        act(press("plan-story-0-add"));
    }

    /** Prints a document of the event that is open, in Urdu. */
    void print(DocumentKind kind) {
        act(tab("print"));
        robot.interact(() -> {
            ListView<DocumentKind> documents = robot.lookup("#print-documents").queryListView();
            documents.getSelectionModel().select(kind);
        });
        act(press("print-language-urdu").andThen(press("print-print")));
        act(Hand.pressIfThere("dialog-yes"));
        act(press("print-dialog-print"));
    }

    void erase(String by) {
        act(press("open-erase"));
        act(enter("erase-by", by).andThen(scene -> ((CheckBox) scene.lookup("#erase-sure")).setSelected(true)));
        act(press("erase-do"));
    }

    /** What stands in a control. */
    String words(String id) {
        Node node = robot.lookup("#" + id).query();
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    /** What a dialog says that is open. */
    List<String> dialog() {
        return sentences(".dialog");
    }

    /** What is written in things of a style. */
    List<String> sentences(String style) {
        return robot.lookup(style + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    boolean shows(String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    int count(String style) {
        return robot.lookup(style).queryAll().size();
    }

    /** How each use of the story is marked. */
    List<String> marks() {
        return robot.lookup("#may-rows").queryAs(Parent.class).lookupAll(".pill").stream()
                .map(StoryDesk::tone)
                .toList();
    }

    /** How one use of the story is marked. */
    String mark(String scope) {
        return tone(Objects.requireNonNull(
                robot.lookup("#may-" + scope).queryAs(Parent.class).lookup(".pill")));
    }

    private static String tone(Node pill) {
        return pill.getStyleClass().stream()
                .filter(style -> style.startsWith("pill-"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // a list of answers holds answers
    private static <T> Consumer<Scene> choose(String id, T value) {
        return scene -> ((ComboBox<T>) Objects.requireNonNull(scene.lookup("#" + id))).setValue(value);
    }
}
