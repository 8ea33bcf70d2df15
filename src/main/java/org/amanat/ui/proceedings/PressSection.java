package org.amanat.ui.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.amanat.model.LocalizedText;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** What newspapers, stations and websites made of the event. */
final class PressSection implements Section, EntryPane.Editor<PressMention> {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<PressMention> pane;
    private final TextEntry outlet;
    private final LocalizedEntry headline;
    private final ParsedEntry<Optional<LocalDate>> published;
    private final TextEntry reference;
    private final Form form = new Form();
    private @Nullable PressMention shown;

    PressSection(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        outlet = TextEntry.line("press-outlet", texts.get("ui.proceedings.outlet"))
                .needed(texts.get("ui.proceedings.outlet-needed"));
        headline = Entry.words("press-headline", texts.get("ui.proceedings.headline"), 2, texts);
        published = Entry.date("press-published", texts.get("ui.proceedings.published"), texts);
        reference = TextEntry.line("press-reference", texts.get("ui.proceedings.reference"))
                .leftToRight();
        outlet.onSave(_ -> save());
        headline.onSave(_ -> save());
        published.onSave(_ -> save());
        reference.onSave(_ -> save());
        form.row(outlet, published)
                .row(headline)
                .row(reference)
                .add(Buttons.quiet(texts.get("ui.proceedings.delete-mention"), this::delete));
        var add = new AddLine(
                "add-mention",
                texts.get("ui.proceedings.add-mention"),
                name -> model.save(event -> {
                    model.workspace()
                            .proceedings()
                            .pressMentions()
                            .add(new PressMention(
                                    PressMentionId.next(), event, name, LocalizedText.empty(), Optional.empty(), ""));
                    return event;
                }));
        pane = new EntryPane<>(
                "mentions",
                add,
                texts.get("ui.proceedings.no-mentions"),
                new EntryPane.Listing<>(
                        PressMention::id,
                        _ -> "",
                        PressMention::outlet,
                        mention -> texts.best(mention.headline()),
                        _ -> Optional.empty()),
                this,
                mention -> model.save(
                        () -> model.workspace().proceedings().pressMentions().delete(mention.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.press";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        pane.show(loaded.day().press());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(PressMention mention) {
        shown = mention;
        outlet.set(mention.outlet());
        headline.set(mention.headline());
        published.set(mention.publishedOn());
        reference.set(mention.reference());
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().proceedings().pressMentions().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            var changed = new PressMention(
                    shown.id(),
                    shown.event(),
                    Entry.value(outlet, shown.outlet()),
                    headline.read(),
                    Entry.value(published, shown.publishedOn()),
                    Entry.value(reference, shown.reference()));
            shown = changed;
            model.save(() -> model.workspace().proceedings().pressMentions().edit(changed));
        }
    }
}
