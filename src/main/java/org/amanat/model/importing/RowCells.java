package org.amanat.model.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.importing.RowProblem.Kind;
import org.amanat.model.texts.ScriptLanguage;
import org.amanat.model.texts.WrittenDate;

/** The cells of one row by their fields, with what is found to be wrong on the way. Names are joined, never split. */
final class RowCells {

    /** No field of a person is longer; what is was pasted into the wrong cell. */
    static final int LONGEST = 400;

    private static final Pattern SHEET_ERROR =
            Pattern.compile("#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!|#+)");
    /** What is left of letters that were once read in another encoding. */
    private static final Pattern BROKEN =
            Pattern.compile("\uFFFD|[ØÙÚÛ][\u0080-\u00BF\u0152-\u2122].*[ØÙÚÛ]|Ã[\u0080-\u00BF]|\\?{3,}");

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final int[] NOWHERE = {};

    private static final Pattern BETWEEN_PHONES =
            Pattern.compile("[,;،؛|\\n\\r]+|\\s+(?:/|or|and|&|یا|اور)\\s+|/(?=\\s*[+0])");
    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d{7,})\\.0+");
    /** Of a word that means nothing; of dashes, lines and points there may be more. */
    private static final int LONGEST_NOTHING = 4;

    private static final Pattern NOTHING =
            Pattern.compile("-+|_+|\\.+|n/?a|nil|none|null|x|؟|\\?", Pattern.CASE_INSENSITIVE);

    private final SheetRow row;
    private final Mapping mapping;
    private final Map<ImportField, int[]> places;
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param places in which columns each field is */
    RowCells(SheetRow row, Mapping mapping, Map<ImportField, int[]> places) {
        this.row = row;
        this.places = places;
        this.mapping = mapping;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Whether something of a field is wrong that is known already. */
    boolean complained(ImportField field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(Optional.of(field)));
    }

    /** Of the whole row, in the first column of a field. */
    void complain(Kind kind, ImportField field, String detail) {
        problems.add(new RowProblem(kind, Optional.of(field), mapping.columnOf(field), detail));
    }

    /** The name in each language that it is written in. */
    LocalizedText names() {
        var names = new TreeMap<Language, String>();
        for (int column : columns(ImportField.NAME)) {
            String cell = checked(ImportField.NAME, column);
            if (!cell.isEmpty() && !hasLetters(cell)) {
                problem(Kind.NAME_WITHOUT_LETTERS, ImportField.NAME, column, "");
            } else if (!cell.isEmpty()) {
                names.merge(ScriptLanguage.of(cell), cell, (before, more) -> before + " " + more);
            }
        }
        return new LocalizedText(names);
    }

    private static boolean hasLetters(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            // The second half of a pair, which is looked at too, is no letter.
            if (Character.isLetter(cell.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Words in each language that they are written in; of two in one language the first. */
    LocalizedText words(ImportField field) {
        var words = new TreeMap<Language, String>();
        for (int column : columns(field)) {
            String cell = checked(field, column);
            if (!cell.isEmpty()) {
                words.putIfAbsent(ScriptLanguage.of(cell), cell);
            }
        }
        return new LocalizedText(words);
    }

    String text(ImportField field) {
        var cells = new StringJoiner(", ");
        for (int column : columns(field)) {
            String cell = checked(field, column);
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells.toString();
    }

    <T> Optional<T> constant(ImportField field, Function<String, T> named) {
        for (int column : columns(field)) {
            String cell = checked(field, column);
            if (!cell.isEmpty()) {
                var constant = FieldWords.of(field).flatMap(words -> words.constant(cell));
                if (constant.isEmpty()) {
                    problem(Kind.UNKNOWN_WORD, field, column, "");
                }
                return constant.map(named);
            }
        }
        return Optional.empty();
    }

    /** A day, written in English or Urdu. */
    Optional<LocalDate> date(ImportField field) {
        for (int column : columns(field)) {
            String cell = checked(field, column);
            if (!cell.isEmpty()) {
                var day = WrittenDate.read(cell, Language.URDU);
                if (day.isEmpty()) {
                    problem(Kind.NOT_A_DATE, field, column, "");
                }
                return day;
            }
        }
        return Optional.empty();
    }

    String email() {
        for (int column : columns(ImportField.EMAIL)) {
            String cell = checked(ImportField.EMAIL, column).replaceFirst("(?i)^mailto:", "");
            String address = cell.replaceFirst("^.*<([^>]*)>$", "$1").strip();
            if (!address.isEmpty()) {
                if (!CellKinds.isEmail(address)) {
                    problem(Kind.NOT_AN_EMAIL, ImportField.EMAIL, column, "");
                }
                return address;
            }
        }
        return "";
    }

    /** Each number once, as it is written. */
    List<String> phones() {
        var numbers = new LinkedHashSet<String>();
        for (int column : columns(ImportField.PHONE)) {
            numbers.addAll(phones(column, checked(ImportField.PHONE, column)));
        }
        return List.copyOf(numbers);
    }

    private List<String> phones(int column, String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (CellKinds.isOneNumber(cell)) {
            if (!CellKinds.isPhone(cell)) {
                problem(Kind.NOT_A_PHONE, ImportField.PHONE, column, "");
            }
            return List.of(cell);
        }
        if (CellKinds.isShortened(cell)) {
            problem(Kind.DIGITS_LOST, ImportField.PHONE, column, "");
            return List.of();
        }
        var numbers = Stream.of(BETWEEN_PHONES.split(cell, -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(number -> WHOLE_AS_DECIMAL.matcher(number).replaceAll("$1"))
                .toList();
        if (!numbers.stream().allMatch(CellKinds::isPhone)) {
            problem(Kind.NOT_A_PHONE, ImportField.PHONE, column, "");
        }
        return numbers;
    }

    /** A cell that holds something; signs that people write for nothing are nothing. */
    private String checked(ImportField field, int column) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty() || (mayBeNothing(cell) && NOTHING.matcher(cell).matches())) {
            return "";
        }
        if (isOrdinary(cell) && cell.length() <= LONGEST) {
            return cell;
        }
        if (SHEET_ERROR.matcher(cell).matches()) {
            problem(Kind.SHEET_ERROR, field, column, "");
            return "";
        }
        if (BROKEN.matcher(cell).find()) {
            problem(Kind.BROKEN_LETTERS, field, column, "");
        } else if (cell.length() > LONGEST) {
            problem(Kind.TOO_LONG, field, column, String.valueOf(LONGEST));
        }
        return LINE_BREAK.matcher(cell).replaceAll(field == ImportField.PHONE ? "\n" : " ");
    }

    /** Whether it is so short, or begins so, that it must be looked at. */
    private static boolean mayBeNothing(String cell) {
        return cell.length() <= LONGEST_NOTHING || "-_.".indexOf(cell.charAt(0)) >= 0;
    }

    /** Most cells: Latin and Arabic letters and digits on one line, in which there is nothing broken to find. */
    private static boolean isOrdinary(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            boolean latin = c >= ' ' && c < 0x7F && c != '?' && c != '#';
            if (!latin && (c < 0x0600 || c > 0x06FF)) {
                return false;
            }
        }
        return true;
    }

    private int[] columns(ImportField field) {
        return places.getOrDefault(field, NOWHERE);
    }

    private void problem(Kind kind, ImportField field, int column, String detail) {
        problems.add(new RowProblem(kind, Optional.of(field), column, detail));
    }
}
