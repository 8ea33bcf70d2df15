package org.amanat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventFileReaderTest {

    private static final String ID = "0198f3c1-7a00-7000-8000-00000000000";

    /** The shortest event with a person in an item; single quotes stand for double ones. */
    private static final String SHORT = """
        {'format': 'amanat-event', 'version': 1,
         'event': {'id': '<ID>1', 'title': {'en': 'Vigil', 'ur': 'شمعیں'}, 'date': '2026-07-30',
           'starts': '18:00', 'ends': '19:00',
           'programme': [
             {'id': '<ID>2', 'kind': 'candle-lighting', 'minutes': 20},
             {'id': '<ID>3', 'kind': 'thanks', 'minutes': 5, 'pinnedStart': '18:30',
              'appearances': [{'id': '<ID>4', 'person': '<ID>5', 'role': 'speaker'}]}]},
         'persons': [{'id': '<ID>5', 'name': {'ur': 'نام'}, 'organisation': '<ID>6'}],
         'organisations': [{'id': '<ID>6', 'name': {'en': 'Union'}}]}
        """.replace("<ID>", ID).replace('\'', '"');

    private static Problem refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> EventFileReader.read(bytes, "day.json"))
                .problem();
    }

    private static String shortWith(String old, String replacement) {
        var changed = SHORT.replace(old.replace('\'', '"'), replacement.replace('\'', '"'));
        assertThat(changed).isNotEqualTo(SHORT);
        return changed;
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        var plan = EventFileReader.read(SHORT.getBytes(StandardCharsets.UTF_8), "day.json");

        assertThat(plan.event().state()).isEqualTo(EventState.PLANNED);
        assertThat(plan.event().languages()).containsExactly(Language.ENGLISH);
        assertThat(plan.venue()).isEmpty();
        assertThat(plan.appearances()).singleElement().satisfies(appearance -> {
            assertThat(appearance.invitation()).isEqualTo(InvitationState.TO_INVITE);
            assertThat(plan.personOf(appearance).name().best(Language.URDU)).isEqualTo("نام");
        });
    }

    @Test
    void aByteOrderMarkAndUtf16AreUnderstood() {
        var plan = EventFileReader.read(SHORT.getBytes(StandardCharsets.UTF_8), "day.json");

        assertThat(EventFileReader.read(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_8), "day.json"))
                .isEqualTo(plan);
        assertThat(EventFileReader.read(SHORT.getBytes(StandardCharsets.UTF_16), "day.json"))
                .isEqualTo(plan);
        assertThat(EventFileReader.read(("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_16LE), "day.json"))
                .isEqualTo(plan);
    }

    @Test
    void nullMeansLeftOut() {
        var withNull = shortWith("'pinnedStart': '18:30'", "'pinnedStart': null");

        assertThat(EventFileReader.read(withNull.getBytes(StandardCharsets.UTF_8), "day.json")
                        .items()
                        .get(1)
                        .pinnedStart())
                .isEmpty();
    }

    @Test
    void remarksUnderAboutAreNotLookedAt() {
        var remarked = shortWith("'version': 1,", "'version': 1, 'about': {'anything': [1, true, {}]},");

        assertThat(EventFileReader.read(remarked.getBytes(StandardCharsets.UTF_8), "day.json")
                        .items())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'minutes': 20       | 'minutes': 0            | event › programme › 1 › minutes
        'minutes': 20       | 'minutes': '20'         | event › programme › 1 › minutes
        'minutes': 20       | 'minutes': 20.5         | event › programme › 1 › minutes
        'minutes': 20       | 'minutes': 1e999999     | event › programme › 1 › minutes
        'minutes': 20       | 'minutes': 99999999999  | event › programme › 1 › minutes
        'candle-lighting'   | 'candles'               | event › programme › 1 › kind
        'speaker'           | 'SPEAKER'               | event › programme › 2 › appearances › 1 › role
        '18:30'             | '18:60'                 | event › programme › 2 › pinnedStart
        '18:00'             | '6 pm'                  | event › starts
        '19:00'             | '17:59'                 | event › ends
        '2026-07-30'        | '2026-02-30'            | event › date
        '2026-07-30'        | '30/07/2026'            | event › date
        '2026-07-30'        | 20260730                | event › date
        {'ur': 'نام'}       | 'نام'                   | persons › 1 › name
        {'ur': 'نام'}       | {'Urdu!': 'نام'}        | persons › 1 › name
        {'ur': 'نام'}       | {'ur': 7}               | persons › 1 › name
        {'ur': 'نام'}       | {'ur': '\\ud83d'}       | persons › 1 › name
        {'ur': 'نام'}       | {'ur': 'a\\u0000b'}     | persons › 1 › name
        {'id': '0198        | {'id': '1-1-1-1-1-0198  | persons › 1 › id
        'programme': [      | 'programme': [7,        | event › programme › 1
        """)
    void aFieldThatHoldsSomethingElseIsNamedByItsPlace(String old, String wrong, String place) {
        var changed = place.startsWith("persons › 1 › id")
                ? shortWith("'persons': [" + old, "'persons': [" + wrong)
                : shortWith(old, wrong);

        assertThat(refused(changed))
                .returns(ProblemCode.EVENT_FIELD_INVALID, Problem::code)
                .extracting(problem -> problem.details().subList(0, 2))
                .isEqualTo(List.of("day.json", place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'date': '2026-07-30',   | EVENT_FIELD_MISSING | `` | event › date
        'minutes': 20           | EVENT_FIELD_UNKNOWN | 'minutes': 20, 'pined': '18:00' | event › programme › 1 › pined
        'minutes': 20           | EVENT_FIELD_REPEATED | 'minutes': 20, 'minutes': 30 | event › programme › 1 › minutes
        'version': 1,           | EVENT_FIELD_MISSING | `` | version
        'version': 1,           | EVENT_FIELD_UNKNOWN | 'version': 1, 'comment': 'x', | comment
        """)
    void aFieldThatIsMissingUnknownOrTwiceThereIsNamed(String old, ProblemCode code, String replacement, String place) {
        assertThat(refused(shortWith(old, replacement)))
                .returns(code, Problem::code)
                .returns(List.of("day.json", place), Problem::details);
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(refused(SHORT.replace(ID + "3", ID + "2")))
                .returns(ProblemCode.EVENT_FIELD_REPEATED, Problem::code)
                .returns(List.of("day.json", "event › programme › 2 › id"), Problem::details);
    }

    @Test
    void anIdThatNothingHasIsNamed() {
        assertThat(refused(shortWith("'person': '" + ID + "5'", "'person': '" + ID + "6'")))
                .returns(ProblemCode.EVENT_REFERENCE_UNKNOWN, Problem::code)
                .returns(
                        List.of("day.json", "event › programme › 2 › appearances › 1 › person", ID + "6"),
                        Problem::details);
    }

    @Test
    void aNewerFormIsRefusedBeforeAnythingElseIsLookedAt() {
        assertThat(refused("{\"format\": \"amanat-event\", \"version\": 2, \"unheard\": 0}"))
                .returns(ProblemCode.EVENT_FILE_NEWER, Problem::code)
                .returns(List.of("day.json", "2", "1"), Problem::details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "[]", "7", "{}", "{\"format\": \"amanat-workspace\", \"version\": 1}"})
    void whatIsNoEventFileIsCalledSo(String content) {
        assertThat(refused(content).code()).isEqualTo(ProblemCode.NOT_AN_EVENT_FILE);
    }

    @Test
    void aBrokenFileNamesItsLine() {
        assertThat(refused(SHORT.substring(0, SHORT.indexOf("'persons'".replace('\'', '"')))))
                .returns(ProblemCode.EVENT_FILE_BROKEN, Problem::code);
        assertThat(refused(shortWith("'starts': '18:00',", "'starts': '18:00'")).details())
                .containsExactly("day.json", "3");
        assertThat(refused(SHORT + "{}").code()).isEqualTo(ProblemCode.EVENT_FILE_BROKEN);
    }

    @Test
    void aHostileFileIsRefusedSoon() {
        String deep = "{\"format\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String longText = shortWith("'Vigil'", "'" + "x".repeat(200_000) + "'");
        String manyDigits = shortWith("'minutes': 20", "'minutes': 2" + "0".repeat(100_000));

        assertThat(refused(deep).code()).isEqualTo(ProblemCode.EVENT_FILE_BROKEN);
        assertThat(refused(longText).code()).isEqualTo(ProblemCode.EVENT_FILE_BROKEN);
        assertThat(refused(manyDigits).code()).isEqualTo(ProblemCode.EVENT_FILE_BROKEN);
        assertThat(refused(new byte[6_000_000]).code()).isEqualTo(ProblemCode.EVENT_FILE_TOO_LARGE);
        assertThat(refused(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"'}).code())
                .isEqualTo(ProblemCode.EVENT_FILE_BROKEN);
    }

    @Test
    void whatAPersonIsToldNamesTheFieldAndTheNextStep() {
        var problem = refused(shortWith("'minutes': 20", "'minutes': 0"));

        assertThat(problem.sentence(Texts.in(Language.ENGLISH)))
                .isEqualTo("In day.json, the field “event › programme › 1 › minutes” does not hold what it should,"
                        + " such as 1 … 1440.");
        assertThat(problem.nextStep(Texts.in(Language.URDU))).contains("درآمد");
    }

    @Test
    void noMessageForTheLogQuotesTheFile() {
        var broken = catchThrowableOfType(
                ProblemException.class,
                () -> EventFileReader.read("{\"secret words\" oops".getBytes(StandardCharsets.UTF_8), "day.json"));

        assertThat(broken).hasMessage("EVENT_FILE_BROKEN").hasNoCause();
    }
}
