package org.amanat.model.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Match;

/** Reads the rows of one list, in their order, and remembers whom it has met. */
public final class RowReader {

    private final Mapping mapping;
    /** In which columns each field is. */
    private final Map<ImportField, int[]> places;

    private final Map<String, Integer> met = new HashMap<>();

    private RowReader(Mapping mapping) {
        this.mapping = mapping;
        places = places(mapping);
    }

    static Map<ImportField, int[]> places(Mapping mapping) {
        var places = new EnumMap<ImportField, int[]>(ImportField.class);
        for (var field : ImportField.values()) {
            places.put(
                    field,
                    IntStream.range(0, mapping.columns().size())
                            .filter(column -> mapping.of(column).equals(Optional.of(field)))
                            .toArray());
        }
        return places;
    }

    /** All rows of a list, of whatever it is. */
    public static List<ReadRow> all(ListSubject subject, List<SheetRow> rows, Mapping mapping) {
        return switch (subject) {
            case PEOPLE -> all(rows, mapping);
            case ORGANISATIONS -> {
                var reader = new OrganisationReader(mapping);
                yield rows.stream().map(reader::read).collect(Collectors.toCollection(ArrayList::new));
            }
        };
    }

    /**
     * All rows of a list of people: each by itself, on as many cores as there are, then who stands in it twice, in its
     * order.
     */
    public static List<ReadRow> all(List<SheetRow> rows, Mapping mapping) {
        var reader = new RowReader(mapping);
        return rows.parallelStream().map(reader::said).toList().stream()
                .map(reader::read)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What a row says by itself, and by what one like it is known. */
    private record Said(SheetRow row, RowCells cells, ListedPerson person, List<String> keys) {}

    private ReadRow read(Said said) {
        if (said.person().name().isEmpty()) {
            if (!said.cells().complained(ImportField.NAME)) {
                said.cells().complain(RowProblem.Kind.NO_NAME, ImportField.NAME, "");
            }
        } else {
            seenBefore(said.keys(), said.row().number())
                    .ifPresent(number -> said.cells()
                            .complain(RowProblem.Kind.SAME_AS_ROW, ImportField.NAME, String.valueOf(number)));
        }
        return new ReadRow(said.row(), said.person(), said.cells().problems());
    }

    private Said said(SheetRow row) {
        var cells = new RowCells(row, mapping, places);
        var person = new ListedPerson(
                cells.names(),
                cells.words(ImportField.HONORIFIC),
                cells.words(ImportField.POSITION),
                cells.words(ImportField.ORGANISATION),
                cells.constant(ImportField.SECTOR, Sector::valueOf),
                cells.phones(),
                cells.email(),
                cells.constant(ImportField.LANGUAGE, Language::parse),
                cells.text(ImportField.ACCESS_NEEDS),
                cells.text(ImportField.FOOD),
                cells.constant(ImportField.GENDER, Gender::valueOf),
                cells.constant(ImportField.AGE, AgeBand::valueOf),
                cells.text(ImportField.DISTRICT),
                standing(cells));
        return new Said(row, cells, person, keys(person));
    }

    /**
     * Whether somebody came is no word of a list: that a door notes. A list that says it is of an event before, and the
     * days on which they were asked to that are none of this.
     */
    private static ListedPerson.Standing standing(RowCells cells) {
        var stands = cells.constant(ImportField.STATE, Function.identity());
        boolean ofAnother = cells.complained(ImportField.STATE);
        return new ListedPerson.Standing(
                stands.map(word -> word.equals(InvitationState.TO_INVITE.name())
                        ? AttendanceState.INVITED
                        : AttendanceState.valueOf(word)),
                cells.constant(ImportField.PART, GuestPart::valueOf),
                stands.equals(Optional.of(AttendanceState.INVITED.name())),
                cells.date(ImportField.INVITED_ON).filter(_ -> !ofAnother),
                cells.date(ImportField.ANSWERED_ON).filter(_ -> !ofAnother),
                cells.words(ImportField.PARTY));
    }

    /** The number of the first row above that is known by one of these. */
    private Optional<Integer> seenBefore(List<String> keys, int number) {
        Optional<Integer> earlier = Optional.empty();
        for (String key : keys) {
            var there = Optional.ofNullable(met.putIfAbsent(key, number));
            earlier = earlier.or(() -> there);
        }
        return earlier;
    }

    /** The same name with the same number or address, or with nothing else to tell two people apart. */
    private static List<String> keys(ListedPerson person) {
        String name = key(person.name());
        var keys = new ArrayList<String>();
        for (String phone : person.phones()) {
            add(name, lastDigits(phone), keys);
        }
        add(name, Match.fold(person.email()), keys);
        return keys.isEmpty() ? List.of(name + "\t\t" + key(person.organisation())) : keys;
    }

    private static void add(String name, String way, List<String> keys) {
        String key = name + "\t" + way;
        // One number that is written in two ways is no second row.
        if (!way.isBlank() && !keys.contains(key)) {
            keys.add(key);
        }
    }

    static String key(LocalizedText text) {
        var key = new StringJoiner("\t");
        text.texts().values().forEach(words -> key.add(ListWords.plain(words)));
        return key.toString();
    }

    /** Without what differs between ways of writing one number: the prefix of a country and the zero of a region. */
    private static String lastDigits(String phone) {
        String digits = Digits.only(Match.fold(phone));
        return digits.substring(Math.max(0, digits.length() - 9));
    }
}
