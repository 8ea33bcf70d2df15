package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.TIME;
import static org.amanat.exchange.json.FieldType.number;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.ArrayList;
import java.util.List;
import org.amanat.exchange.json.Fields;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;

/** Reads the items of an event file, each with the persons who appear in it. */
final class ProgrammeReading {

    private final PeopleReading people;
    private final Ids<ItemId> items = new Ids<>(ItemId::new);
    private final Ids<AppearanceId> appearanceIds = new Ids<>(AppearanceId::new);
    private final List<Appearance> appearances = new ArrayList<>();

    ProgrammeReading(PeopleReading people) {
        this.people = people;
    }

    List<ProgrammeItem> items(Fields fields, EventId event) {
        return fields.each("programme", item -> item(item, event));
    }

    /** Of all items read so far. */
    List<Appearance> appearances() {
        return List.copyOf(appearances);
    }

    private ProgrammeItem item(Fields fields, EventId event) {
        var id = items.own(fields);
        var read = new ProgrammeItem(
                id,
                event,
                fields.get("kind", oneOf(ItemKind.class)),
                fields.words("title"),
                fields.words("note"),
                fields.get("minutes", number(1, ProgrammeItem.LONGEST_MINUTES)),
                fields.find("pinnedStart", TIME));
        appearances.addAll(fields.each("appearances", appearance -> appearance(appearance, id)));
        return read;
    }

    private Appearance appearance(Fields fields, ItemId item) {
        return new Appearance(
                appearanceIds.own(fields),
                item,
                people.person(fields, "person"),
                fields.get("role", oneOf(Role.class)),
                fields.find("invitation", oneOf(InvitationState.class)).orElse(InvitationState.TO_INVITE),
                fields.find("invitedOn", DATE),
                fields.find("answeredOn", DATE),
                fields.words("topic"));
    }
}
