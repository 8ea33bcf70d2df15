package org.amanat.model.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldWordsTest {

    /** Who came is noted at the door and by no list. */
    private static final Set<AttendanceState> NOT_TAKEN_IN =
            Set.of(AttendanceState.ATTENDED, AttendanceState.DID_NOT_COME);

    @Test
    void whatWeWriteIntoAListMeansTheSameWhenItComesBack() {
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            var texts = Texts.in(language);
            understood(texts, FieldWords.SECTOR, Stream.of(Sector.values()));
            understood(texts, FieldWords.GENDER, Stream.of(Gender.values()));
            understood(texts, FieldWords.AGE, Stream.of(AgeBand.values()));
            understood(texts, FieldWords.PART, Stream.of(GuestPart.values()));
            understood(
                    texts,
                    FieldWords.STATE,
                    Stream.of(AttendanceState.values()).filter(state -> !NOT_TAKEN_IN.contains(state)));
        }
    }

    private static void understood(Texts texts, FieldWords words, Stream<? extends Enum<?>> constants) {
        constants.forEach(constant -> assertThat(words.constant(texts.name(constant)))
                .as(texts.name(constant))
                .contains(constant.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 and younger", "18 سال سے چھوٹی", "18-", "up to 18", "18 یا کم"})
    void aBoundIsNoAge(String cell) {
        assertThat(FieldWords.AGE.constant(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "34.0", "۳۴", "34 yrs", "34 years old", "34 سال"})
    void yearsAreAnAge(String cell) {
        assertThat(FieldWords.AGE.constant(cell)).contains(AgeBand.FROM_30_TO_59.name());
    }
}
