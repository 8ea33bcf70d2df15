package org.amanat.model.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.texts.ScriptLanguage;

/** Finds out what the columns of one sheet mean: by the word over them first, then by what is in them. */
final class ColumnMeanings {

    /** How many rows are looked into. */
    private static final int SAMPLE = 200;

    private static final String LEAVE_OUT = "leave-out";
    private static final String NAME_PART = "name-part";

    private final Sheet sheet;
    private final int heading;
    private final ListWords headings;
    private final List<Optional<ImportField>> meanings;
    private final Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
    private final Set<Language> named = new HashSet<>();

    /**
     * @param heading -1 if there is none
     * @param headings what words over columns mean
     */
    ColumnMeanings(Sheet sheet, int heading, ListWords headings) {
        this.sheet = sheet;
        this.headings = headings;
        this.heading = heading;
        meanings = new ArrayList<>(Collections.nCopies(sheet.width(), Optional.empty()));
    }

    Mapping mapping() {
        for (int column = 0; column < meanings.size(); column++) {
            if (over(column).equals(Optional.of(ImportField.NAME.name()))) {
                wholeName(column);
            }
        }
        var whole = Set.copyOf(named);
        for (int column = 0; column < meanings.size(); column++) {
            var over = over(column);
            if (over.equals(Optional.of(NAME_PART))) {
                if (!whole.contains(languageOf(column))) {
                    take(column, ImportField.NAME);
                }
            } else if (over.isPresent() && !over.get().equals(LEAVE_OUT)) {
                byWord(column, ImportField.valueOf(over.get()));
            }
        }
        for (int column = 0; column < meanings.size(); column++) {
            if (over(column).isEmpty()) {
                byContent(column);
            }
        }
        return new Mapping(meanings);
    }

    private Optional<String> over(int column) {
        if (heading < 0) {
            return Optional.empty();
        }
        String words = sheet.rows().get(heading).cell(column);
        return headings.meaning(words).or(() -> headings.meaningWithin(words));
    }

    /** A second column of names in the same language is of other people: a father, somebody to ask for. */
    private void wholeName(int column) {
        if (named.add(languageOf(column))) {
            take(column, ImportField.NAME);
        }
    }

    private void byWord(int column, ImportField field) {
        boolean free =
                field.isSpoken() ? isNewLanguage(column, field) : field.takesSeveralColumns() || !taken.contains(field);
        if (field != ImportField.NAME && free && fits(column, field)) {
            take(column, field);
        }
    }

    /** Words of another kind stand in a second column of the same language: the rank beside the post. */
    private boolean isNewLanguage(int column, ImportField field) {
        return IntStream.range(0, meanings.size())
                .filter(other -> meanings.get(other).equals(Optional.of(field)))
                .noneMatch(other -> languageOf(other).equals(languageOf(column)));
    }

    /** A column of words that mean nothing here is something else, whatever stands over it. */
    private boolean fits(int column, ImportField field) {
        var cells = sample(column);
        return cells.isEmpty()
                || FieldWords.of(field)
                        .map(words -> 2
                                        * cells.stream()
                                                .filter(cell ->
                                                        words.constant(cell).isPresent())
                                                .count()
                                >= cells.size())
                        .orElse(true);
    }

    private void byContent(int column) {
        var cells = sample(column);
        if (cells.isEmpty() || most(cells, CellKinds::isNationalId)) {
            return;
        }
        if (most(cells, CellKinds::isEmail)) {
            takeIfFree(column, ImportField.EMAIL);
        } else if (most(cells, cell -> CellKinds.isPhone(cell) || CellKinds.isShortened(cell))) {
            takeIfFree(column, ImportField.PHONE);
        } else if (most(cells, CellKinds::isName)
                && 2 * cells.stream().distinct().count() > cells.size()) {
            takeIfFree(column, ImportField.NAME);
        }
    }

    private void takeIfFree(int column, ImportField field) {
        if (!taken.contains(field)) {
            take(column, field);
        }
    }

    private void take(int column, ImportField field) {
        taken.add(field);
        meanings.set(column, Optional.of(field));
    }

    private Language languageOf(int column) {
        return ScriptLanguage.of(String.join(" ", sample(column)));
    }

    private List<String> sample(int column) {
        return IntStream.range(heading + 1, Math.min(sheet.rows().size(), heading + 1 + SAMPLE))
                .mapToObj(row -> sheet.rows().get(row).cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static boolean most(List<String> cells, Predicate<String> is) {
        return 3 * cells.stream().filter(is).count() >= 2L * cells.size();
    }
}
