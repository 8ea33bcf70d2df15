package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Reach;

/** Guests with invented names. */
final class GuestSketch {

    /** What makes names hard to print. */
    static final List<String> HARD = List.of(
            "X",
            "Abdul-Rahman ".repeat(9) + "Ali",
            "Kamran (کامران) Shah",
            "نصرت [بی بی] (آپا)",
            "Zoë e\u0301 a\u0308 Żółć",
            "خوش\u200Cبخت می\u200Cرزا",
            "ڪامريڊ حيدر بخش جتوئي",
            "“Quoted” ‘Name’ ”لقب“",
            "O’Brien-Ñandú & Söhne <b>",
            "042-3511 7788",
            "الحَمْدُ لِلّٰهِ");

    private static final int LONG = 60;

    private final EventPlan plan;
    private final List<Guest> guests = new ArrayList<>();

    private GuestSketch(EventPlan plan) {
        this.plan = plan;
    }

    static GuestSketch of(EventPlan plan) {
        return new GuestSketch(plan);
    }

    /** A name in English, in Urdu or in both; an empty one is none. */
    GuestSketch guest(String english, String urdu) {
        return guest(english, urdu, AttendanceState.INVITED);
    }

    GuestSketch guest(String english, String urdu, AttendanceState state) {
        var name = new TreeMap<Language, String>();
        if (!english.isEmpty()) {
            name.put(Language.ENGLISH, english);
        }
        if (!urdu.isEmpty()) {
            name.put(Language.URDU, urdu);
        }
        var person = Person.named(new LocalizedText(name)).with(Reach.unknown(Language.URDU));
        var attendance = Attendance.of(plan.event().id(), person.id(), state);
        guests.add(new Guest(attendance, person, organisation()));
        return this;
    }

    GuestSketch hard() {
        // twice a hundred letters fit no badge, and are refused
        HARD.forEach(name -> guest(name, name.length() > LONG ? "" : name));
        return this;
    }

    GuestSketch many(int number) {
        for (int i = 1; i <= number; i++) {
            guest("Guest number " + i, i % 2 == 0 ? "مہمان نمبر " + i : "");
        }
        return this;
    }

    List<Guest> all() {
        return List.copyOf(guests);
    }

    /** Every second speaks for somebody. */
    private Optional<Organisation> organisation() {
        var known = List.copyOf(plan.organisations().values());
        return guests.size() % 2 == 0 || known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(guests.size() % known.size()));
    }
}
