package org.amanat.ui.printing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.PersonId;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** What the print tab knows of one event: what was chosen, how it looks, what was printed before. */
final class PrintingModel {

    /** What neither a document nor the list of those that were printed depends on. */
    private static final Set<Aggregate> APART = Set.of(Aggregate.IMPORTS, Aggregate.TYPING, Aggregate.COMPARTMENT);

    private record Loaded(EventPlan plan, WorkspaceSettings settings, Offers offers, RegisterModel.Entries register) {}

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final PreviewModel preview;
    private final DeliveryModel delivery;
    private final Map<EventId, Choices> chosen = new HashMap<>();
    /** What was chosen of each kind of document of the event that is shown. */
    private final Map<DocumentKind, Choices> chosenOfKind = new EnumMap<>(DocumentKind.class);

    /** For whom a kind of document was asked for elsewhere, whoever it is for now. */
    private final Map<DocumentKind, Set<PersonId>> askedFor = new EnumMap<>(DocumentKind.class);

    private final Set<PrintNotice> accepted = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Choices>> choices = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty asSheets = new SimpleBooleanProperty();
    private final RegisterModel left = new RegisterModel();

    private Runnable awaited = () -> {};
    private @Nullable EventId event;
    private @Nullable Loaded loaded;

    PrintingModel(OpenWorkspace workspace, Printers printers, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        this.preview = new PreviewModel(workspace.printing(), tasks, texts.get("printing.making"));
        this.delivery = new DeliveryModel(workspace, printers, tasks, texts);
        asSheets.subscribe((_, _) -> make());
    }

    PreviewModel preview() {
        return preview;
    }

    DeliveryModel delivery() {
        return delivery;
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Choices>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Whether the preview shows the printer's sheets, where those are another thing than the pages. */
    BooleanProperty asSheetsProperty() {
        return asSheets;
    }

    /** What left the program before. */
    RegisterModel left() {
        return left;
    }

    /** In which dates of the register are told. */
    ZoneId timeZone() {
        return loaded == null ? ZoneOffset.UTC : loaded.settings().timeZone();
    }

    void show(EventId shown) {
        if (!shown.equals(event)) {
            clear();
        }
        event = shown;
        load(shown);
    }

    /** Nobody looks: what is in memory of the pages goes. */
    void hide() {
        preview.clear();
        delivery.forget();
    }

    void changed(ChangeSet changes) {
        preview.changed(changes);
        if (event != null && !APART.containsAll(changes.touched())) {
            load(event);
        }
    }

    /** The plan of the event, once it is loaded. */
    Optional<EventPlan> plan() {
        return Optional.ofNullable(loaded).map(Loaded::plan);
    }

    /** What options offer, once it is loaded. */
    Offers offers() {
        return loaded == null ? Offers.NONE : loaded.offers();
    }

    /** The papers that a kind of document can be printed on here, never empty. */
    List<PaperChoice> papers(DocumentKind kind) {
        return PaperChoice.of(kind, office());
    }

    /** Another kind of document, with its own options as they were left. */
    void choose(DocumentKind kind) {
        choices.get().filter(now -> now.kind() != kind).ifPresent(now -> {
            chosenOfKind.put(now.kind(), now);
            var before = Optional.ofNullable(chosenOfKind.get(kind));
            choose(now.with(
                    before.map(Choices::order).orElseGet(() -> DocumentOrder.usual(kind)),
                    before.map(Choices::paper).orElseGet(() -> PaperChoice.usual(kind, office()))));
            delivery.rememberCopies(left.printed(), kind);
        });
    }

    void choose(Choices other) {
        if (event != null && !Optional.of(other).equals(choices.get())) {
            chosen.put(event, other);
            choices.set(Optional.of(other));
            delivery.forget();
            make();
        }
    }

    /** A kind of document for certain people, at once or as soon as the event is loaded. */
    void chooseFor(DocumentKind kind, Set<PersonId> persons) {
        awaited = () -> {
            choose(kind);
            askedFor.put(kind, Set.copyOf(persons));
            choices.get().map(now -> now.only(persons)).ifPresent(this::choose);
        };
        if (choices.get().isPresent()) {
            chooseAwaited();
        }
    }

    /** For whom that kind was asked for elsewhere last; nobody if it never was. */
    Set<PersonId> askedFor(DocumentKind kind) {
        return askedFor.getOrDefault(kind, Set.of());
    }

    private void chooseAwaited() {
        awaited.run();
        awaited = () -> {};
    }

    /** Chooses again what a document of the register was made with. */
    void chooseAgain(PrintedDocument document) {
        choose(Choices.like(document));
        delivery.copiesProperty().set(document.copies());
    }

    /** Makes the preview anew, after it was stopped. */
    void make() {
        if (event != null && choices.get().isPresent()) {
            preview.make(event, choices.get().get(), asSheets.get());
        }
    }

    /** What the person has to know and agree to before this leaves the program; nothing if it was agreed to already. */
    List<PrintNotice> toAccept() {
        return preview.stateProperty().get() instanceof Preview.Finished finished
                ? finished.notices().stream()
                        .filter(notice -> isDoubtful(notice) && !accepted.contains(notice))
                        .toList()
                : List.of();
    }

    /** Whether something stands on the paper and may be wrong. */
    static boolean isDoubtful(PrintNotice notice) {
        return !notice.refuses() && !notice.leavesOut();
    }

    void accept(List<PrintNotice> notices) {
        accepted.addAll(notices);
    }

    /** A name for the file without anything private: what it is, the day, the language. */
    String fileName() {
        return plan().flatMap(plan -> choices.get().map(now -> now.fileName(plan.event(), texts)))
                .orElse("");
    }

    /** Saves what the printer gets. */
    void save(Path file) {
        if (event != null && choices.get().isPresent()) {
            delivery.save(choices.get().get().request(event), file);
        }
    }

    /** Saves what is read on a screen, where that is another thing than what the printer gets. */
    void saveToRead(Path file) {
        if (event != null && choices.get().isPresent()) {
            delivery.save(choices.get().get().requestToRead(event), file);
        }
    }

    /** @param ask for the printer, once the printers are found */
    void order(Consumer<PrintOrder> ask) {
        if (event != null
                && choices.get().isPresent()
                && preview.stateProperty().get() instanceof Preview.Finished finished) {
            Choices now = choices.get().get();
            delivery.order(
                    now.request(event),
                    now.setup(finished.pages(), delivery.copiesProperty().get(), texts),
                    ask);
        }
    }

    private void load(EventId asked) {
        tasks.create(texts.get("printing.loading"), _ -> loaded(asked))
                .onSuccess(now -> {
                    if (asked.equals(event)) {
                        took(asked, now);
                    }
                })
                .start();
    }

    private Loaded loaded(EventId asked) {
        return new Loaded(
                workspace.events().plan(asked),
                workspace.settings().get(),
                Offers.of(workspace, asked),
                RegisterModel.Entries.of(workspace, asked));
    }

    private void took(EventId asked, Loaded now) {
        var before =
                loaded == null ? List.<PrintedDocument>of() : loaded.register().printed();
        loaded = now;
        left.show(now.register());
        if (choices.get().isEmpty()) {
            Choices first =
                    Choices.first(now.plan().event().languages(), now.settings().paper());
            Choices begin = chosen.getOrDefault(asked, first);
            choices.set(Optional.of(begin));
            delivery.rememberCopies(left.printed(), begin.kind());
        }
        choices.set(choices.get().map(last -> now.offers().after(last, before, left.printed())));
        chooseAwaited();
        make();
    }

    private PaperFormat office() {
        return loaded == null ? PaperFormat.A4 : loaded.settings().paper();
    }

    private void clear() {
        hide();
        chosenOfKind.clear();
        askedFor.clear();
        choices.set(Optional.empty());
        left.clear();
        accepted.clear();
        awaited = () -> {};
        delivery.copiesProperty().set(1);
        loaded = null;
    }
}
