package org.amanat.ui.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.DoorFigures;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.event.Role;
import org.amanat.model.people.Organisation;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.UiTexts;

/** What the door says of a guest and of the hall. */
record DoorWords(UiTexts texts, ZoneId zone) {

    private static final String DIVIDER = " · ";

    /** Those whom an event cannot begin without, in the order in which they are missed. */
    private static final List<Role> MISSED = List.of(
            Role.SUPPORT_PERSON,
            Role.INTERPRETER,
            Role.SPEAKER,
            Role.PANELIST,
            Role.CHAIR,
            Role.MODERATOR,
            Role.READER,
            Role.FACILITATOR,
            Role.MASTER_OF_CEREMONIES);

    static int missed(Role role) {
        return MISSED.indexOf(role);
    }

    String name(DoorGuest guest) {
        return texts.best(guest.person().name());
    }

    /** What they speak for and the office that they hold. */
    String standing(DoorGuest guest) {
        return joined(
                texts.best(guest.person().office()),
                guest.organisation().map(Organisation::name).map(texts::best).orElse(""));
    }

    /** Speaker · registered · needs a chair near the door. */
    String about(DoorGuest guest) {
        return joined(
                guest.role().map(texts::name).orElse(""),
                guest.attendance()
                        .map(Attendance::state)
                        .filter(state -> state != AttendanceState.ATTENDED)
                        .map(texts::name)
                        .orElse(""),
                guest.party() > 1 ? texts.get("checkin.party", guest.party()) : "",
                needs(guest));
    }

    /** What somebody at the door should see to; nothing if there is nothing. */
    String needs(DoorGuest guest) {
        String needs = guest.person().needs().access().strip();
        return needs.isEmpty() ? "" : texts.get("checkin.needs", needs);
    }

    /** In at 09:52; in, where the time is not known; 2 of 6 in. */
    String in(DoorGuest guest) {
        if (!guest.isComplete()) {
            return texts.get("checkin.in.part", guest.arrived(), guest.party());
        }
        return guest.standing()
                .since()
                .map(since -> texts.get("checkin.in.at", time(since)))
                .orElseGet(() -> texts.get("checkin.in"));
    }

    String time(Instant instant) {
        return Written.time(instant.atZone(zone).toLocalTime());
    }

    /** In the hall, of 142 expected · 180 seats. */
    String hall(DoorFigures figures) {
        String expected = texts.get("checkin.hall.expected", figures.expected());
        return figures.seats().isPresent()
                ? joined(
                        expected,
                        texts.get("checkin.hall.seats", figures.seats().getAsInt()))
                : expected;
    }

    /** Interpreter: 2 not here · Support person: here. Nothing if nobody has a part. */
    List<String> parts(DoorFigures figures) {
        var sentences = new ArrayList<String>();
        for (Role role : MISSED) {
            int missing = figures.missing().getOrDefault(role, 0);
            int here = figures.here().getOrDefault(role, 0);
            if (missing > 0) {
                sentences.add(texts.get("checkin.part.missing", texts.name(role), missing, missing + here));
            } else if (here > 0) {
                sentences.add(texts.get("checkin.part.here", texts.name(role)));
            }
        }
        return sentences;
    }

    /** Names, the first few of many. */
    String names(List<DoorGuest> guests) {
        return names(guests, 2);
    }

    String names(List<DoorGuest> guests, int most) {
        return guests.stream().limit(most).map(this::name).collect(Collectors.joining(texts.get("checkin.comma")));
    }

    Optional<String> since(DoorGuest guest) {
        return guest.standing().since().map(this::time);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(DIVIDER));
    }
}
