package org.amanat.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceId;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.CheckIn;
import org.amanat.model.door.CheckInId;
import org.amanat.model.door.DoorPacket;
import org.amanat.model.door.DoorPacket.Subject;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** The content of a packet as JSON, before it is sealed. Its form is in {@code docs/door-packets.md}. */
public final class DoorPacketFile {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private DoorPacketFile() {}

    private record Whole(
            @JsonProperty(required = true) String event,
            @JsonProperty(required = true) List<Guest> guests,
            @JsonProperty(required = true) List<Fact> facts) {}

    private record Guest(
            @JsonProperty(required = true) String attendance,
            @JsonProperty(required = true) String person,
            @JsonProperty(required = true) Map<String, String> name,
            @JsonProperty(required = true) boolean walkIn) {}

    private record Fact(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String attendance,
            @JsonProperty(required = true) int arrived,
            @JsonProperty(required = true) String at,
            @JsonProperty(required = true) String way,
            @JsonProperty(required = true) String door,
            @JsonProperty(required = true) String before,
            @JsonProperty(required = true) List<String> replaces) {}

    public static byte[] write(DoorPacket packet) {
        var whole = new Whole(
                packet.event().toString(),
                packet.guests().values().stream().map(DoorPacketFile::written).toList(),
                packet.facts().values().stream().map(DoorPacketFile::written).toList());
        try {
            return JSON.writeValueAsBytes(whole);
        } catch (JsonProcessingException impossible) {
            // Jackson's message could quote a name.
            throw new IllegalStateException("a packet cannot be written as JSON");
        }
    }

    /** @throws ProblemException {@code DOOR_PACKET_BROKEN} if it is not what {@link #write} wrote */
    public static DoorPacket read(byte[] json) {
        try {
            var whole = JSON.readValue(json, Whole.class);
            if (whole.facts().size() > DoorPacket.MOST_FACTS) {
                throw new ProblemException(ProblemCode.DOOR_PACKET_BROKEN);
            }
            return DoorPacket.of(
                    EventId.parse(whole.event()),
                    whole.guests().stream().map(DoorPacketFile::read).toList(),
                    whole.facts().stream().map(DoorPacketFile::read).toList());
        } catch (IOException | RuntimeException notOurs) {
            // Neither message goes on: it could quote a name.
            throw new ProblemException(ProblemCode.DOOR_PACKET_BROKEN);
        }
    }

    private static Guest written(Subject guest) {
        var name = new TreeMap<String, String>();
        guest.name().texts().forEach((language, text) -> name.put(language.tag(), text));
        return new Guest(guest.attendance().toString(), guest.person().toString(), name, guest.walkIn());
    }

    private static Subject read(Guest guest) {
        var name = new TreeMap<Language, String>();
        guest.name().forEach((tag, text) -> name.put(Language.parse(tag), text));
        return new Subject(
                AttendanceId.parse(guest.attendance()),
                PersonId.parse(guest.person()),
                new LocalizedText(name),
                guest.walkIn());
    }

    private static Fact written(CheckIn fact) {
        return new Fact(
                fact.id().toString(),
                fact.attendance().toString(),
                fact.arrived(),
                fact.at().toString(),
                fact.way().name(),
                fact.door(),
                fact.before().name(),
                fact.replaces().stream().map(CheckInId::toString).sorted().toList());
    }

    private static CheckIn read(Fact fact) {
        return new CheckIn(
                CheckInId.parse(fact.id()),
                AttendanceId.parse(fact.attendance()),
                fact.arrived(),
                Instant.parse(fact.at()),
                Way.valueOf(fact.way()),
                fact.door(),
                AttendanceState.valueOf(fact.before()),
                fact.replaces().stream().map(CheckInId::parse).collect(Collectors.toSet()));
    }
}
