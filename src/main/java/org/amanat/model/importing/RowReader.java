package org.amanat.model.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Match;

/** Reads the rows of one list, in their order, and remembers whom it has met. */
public final class RowReader {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    private final Mapping mapping;
    /** In which columns each field is. */
    private final Map<ImportField, int[]> places = new EnumMap<>(ImportField.class);

    private final Map<String, Integer> met = new HashMap<>();

    public RowReader(Mapping mapping) {
        this.mapping = mapping;
        for (var field : ImportField.values()) {
            places.put(
                    field,
                    IntStream.range(0, mapping.columns().size())
                            .filter(column -> mapping.of(column).equals(Optional.of(field)))
                            .toArray());
        }
    }

    /** All rows of a list. */
    public static List<ReadRow> all(List<SheetRow> rows, Mapping mapping) {
        var reader = new RowReader(mapping);
        return rows.stream().map(reader::read).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What a row says and what is wrong with it. */
    public ReadRow read(SheetRow row) {
        var cells = new RowCells(row, mapping, places);
        var name = cells.names();
        var person = new ListedPerson(
                name,
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
        if (name.isEmpty() && !cells.complained(ImportField.NAME)) {
            cells.complain(RowProblem.Kind.NO_NAME, ImportField.NAME, "");
        } else if (!name.isEmpty()) {
            seenBefore(person, row.number())
                    .ifPresent(number ->
                            cells.complain(RowProblem.Kind.SAME_AS_ROW, ImportField.NAME, String.valueOf(number)));
        }
        return new ReadRow(row, person, cells.problems());
    }

    /** Whether somebody came is no word of a list: that a door notes it. */
    private static ListedPerson.Standing standing(RowCells cells) {
        var stands = cells.constant(ImportField.STATE, Function.identity());
        return new ListedPerson.Standing(
                stands.map(word -> word.equals(InvitationState.TO_INVITE.name())
                        ? AttendanceState.INVITED
                        : AttendanceState.valueOf(word)),
                cells.constant(ImportField.PART, GuestPart::valueOf),
                stands.equals(Optional.of(AttendanceState.INVITED.name())));
    }

    /** The same name with the same number or address, or with nothing else to tell two people apart. */
    private Optional<Integer> seenBefore(ListedPerson person, int number) {
        var keys = keys(person);
        var earlier = keys.stream().filter(met::containsKey).map(met::get).findFirst();
        keys.forEach(key -> met.putIfAbsent(key, number));
        return earlier;
    }

    private static List<String> keys(ListedPerson person) {
        String name = key(person.name());
        var reached = Stream.concat(person.phones().stream().map(RowReader::lastDigits), Stream.of(person.email()))
                .map(Match::fold)
                .filter(way -> !way.isBlank())
                .map(way -> name + "\t" + way)
                .toList();
        return reached.isEmpty() ? List.of(name + "\t\t" + key(person.organisation())) : reached;
    }

    private static String key(LocalizedText text) {
        return text.texts().values().stream().map(ListWords::plain).collect(Collectors.joining("\t"));
    }

    /** Without what differs between ways of writing one number: the prefix of a country and the zero of a region. */
    private static String lastDigits(String phone) {
        String digits = NO_DIGITS.matcher(Match.fold(phone)).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - 9));
    }
}
