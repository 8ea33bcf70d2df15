package org.amanat.exchange;

import org.amanat.exchange.json.JsonObject;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Venue;
import org.amanat.model.texts.Written;

/** Writes event files. The same plan always gives the same bytes, and reading them gives the same plan. */
public final class EventFileWriter {

    private EventFileWriter() {}

    /** The file, in UTF-8. It holds everything of the plan, contacts and access needs of persons too. */
    public static byte[] write(EventPlan plan) {
        return PeopleWriting.named(
                        new JsonObject()
                                .text("format", EventFile.FORMAT)
                                .number("version", EventFile.VERSION)
                                .object("event", event(plan)),
                        plan.persons().values(),
                        plan.organisations().values())
                .bytes();
    }

    static JsonObject event(EventPlan plan) {
        Event event = plan.event();
        var written = new JsonObject()
                .text("id", event.id())
                .words("title", event.title())
                .someWords("subtitle", event.subtitle())
                .someText("observance", event.observance().orElse(""))
                .text("date", event.date())
                .text("starts", Written.time(event.starts()))
                .text("ends", Written.time(event.ends()))
                .texts("languages", event.languages())
                .word("state", event.state())
                .someWords("note", event.note());
        plan.venue().ifPresent(venue -> written.object("venue", venue(venue)));
        return written.texts("partners", event.partners())
                .objects("programme", plan.items().stream().map(item -> item(plan, item)));
    }

    static JsonObject venue(Venue venue) {
        var written = new JsonObject()
                .text("id", venue.id())
                .words("name", venue.name())
                .someWords("address", venue.address());
        venue.capacity().ifPresent(capacity -> written.number("capacity", capacity));
        return written;
    }

    static JsonObject item(EventPlan plan, ProgrammeItem item) {
        return new JsonObject()
                .text("id", item.id())
                .word("kind", item.kind())
                .words("title", item.title())
                .someWords("note", item.note())
                .number("minutes", item.minutes())
                .someText("pinnedStart", item.pinnedStart().map(Written::time).orElse(""))
                .objects("appearances", plan.appearancesIn(item.id()).stream().map(EventFileWriter::appearance));
    }

    static JsonObject appearance(Appearance appearance) {
        return new JsonObject()
                .text("id", appearance.id())
                .text("person", appearance.person())
                .word("role", appearance.role())
                .word("invitation", appearance.invitation())
                .someText(
                        "invitedOn",
                        appearance.invitedOn().map(Object::toString).orElse(""))
                .someText(
                        "answeredOn",
                        appearance.answeredOn().map(Object::toString).orElse(""))
                .someWords("topic", appearance.topic());
    }
}
