package org.amanat.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.Focus;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/** Telephones in rows: the number as it is written, and where it rings. */
final class PhonesEntry extends VBox {

    private static final double GAP = 16;

    private final UiTexts texts;
    private final Runnable save;
    private final String id;
    private final List<Row> rows = new ArrayList<>();
    private final Button more;
    private Object owner = "";

    private record Row(TextEntry number, ChoiceEntry<PhoneKind> kind) {}

    PhonesEntry(String id, UiTexts texts, Runnable save) {
        this.id = id;
        this.texts = texts;
        this.save = save;
        getStyleClass().add("form");
        more = Buttons.quiet(texts.get("ui.people.more-phones"), () -> {
            add(Phone.of(""));
            rows.getLast().number().control().requestFocus();
        });
        more.setId(id + "-more");
        set(this, List.of());
    }

    /**
     * Shows numbers. Rows of the same owner stay as they are while somebody types in one of them, also one that is
     * still empty: what is typed is saved when it is left, and shown again then.
     *
     * @param whose whose numbers they are
     */
    void set(Object whose, List<Phone> phones) {
        boolean typing = whose.equals(owner) && Focus.within(this).isPresent();
        owner = whose;
        if (typing || (asTyped(phones).equals(read()) && !rows.isEmpty())) {
            return;
        }
        rows.clear();
        getChildren().setAll(more);
        (phones.isEmpty() ? List.of(Phone.of("")) : phones).forEach(this::add);
    }

    private static List<Phone> asTyped(List<Phone> phones) {
        return phones.stream()
                .map(phone -> new Phone(phone.written(), phone.kind(), ""))
                .toList();
    }

    /** The numbers as they are typed now; rows without one are left out. */
    List<Phone> read() {
        return rows.stream()
                .map(row -> new Phone(
                        row.number().read() instanceof Reading.Value<String>(var written) ? written.strip() : "",
                        row.kind().read() instanceof Reading.Value<PhoneKind>(var kind) ? kind : PhoneKind.OTHER,
                        ""))
                .filter(phone -> !phone.written().isEmpty())
                .toList();
    }

    private void add(Phone phone) {
        String own = rows.isEmpty() ? id : id + "-" + (rows.size() + 1);
        var number = TextEntry.line(own, texts.get("ui.people.phone")).leftToRight();
        var kind = ChoiceEntry.of(
                own + "-kind", texts.get("ui.people.phone-kind"), List.of(PhoneKind.values()), texts::name);
        number.set(phone.written());
        kind.set(phone.kind());
        number.onSave(_ -> save.run());
        kind.onSave(_ -> save.run());
        rows.add(new Row(number, kind));
        getChildren().add(getChildren().size() - 1, new EvenRow(GAP, GAP, number.node(), kind.node()));
    }
}
