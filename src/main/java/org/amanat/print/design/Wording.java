package org.amanat.print.design;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.model.texts.Written;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.Run;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;

/**
 * The words of a document in one of its languages: the program's own from the language files, and other people's texts
 * in this language or, where they have none in it, in another with its own mark.
 */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final char ISOLATE = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Texts texts;
    private final Tongue tongue;
    private final Digits digits;
    /** Texts that are not there in this language, and were written in another. */
    private final Set<LocalizedText> borrowed = ConcurrentHashMap.newKeySet();

    private Wording(Texts texts, Tongue tongue, Digits digits) {
        this.texts = texts;
        this.tongue = tongue;
        this.digits = digits;
    }

    /** @param urdu the digits of languages that have their own; English is always written with European ones */
    public static Wording in(Language language, Digits urdu) {
        var digits = language.isRightToLeft() ? urdu : Digits.EUROPEAN;
        return new Wording(Texts.in(language), Tongue.of(language.tag()), digits);
    }

    /** The language that a document can be in which is nearest to one that somebody prefers. */
    public static Language spoken(Language preferred) {
        return preferred.isRightToLeft() ? Language.URDU : Language.ENGLISH;
    }

    public Language language() {
        return texts.language();
    }

    public Tongue tongue() {
        return tongue;
    }

    /** For folios and numbered lists. */
    public Numerals numerals() {
        return digits == Digits.URDU ? Numerals.URDU : Numerals.EUROPEAN;
    }

    /** One of the program's own texts. */
    public String text(String key, Object... arguments) {
        return digits.write(texts.get(key, arguments));
    }

    /** One of the program's own texts as a paragraph. */
    public Words words(String key, Object... arguments) {
        return Words.of(tongue, text(key, arguments));
    }

    /** The name of a constant. */
    public String name(Enum<?> constant) {
        return texts.name(constant);
    }

    /** The name of a language. */
    public String name(Language named) {
        return texts.name(named);
    }

    /** One of the program's own texts with other words in the places {@code {0}}, {@code {1}} … */
    public Words phrase(String key, Words... arguments) {
        var pattern = texts.get(key);
        var runs = new ArrayList<Run>();
        var place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            addPlain(runs, pattern.substring(from, place.start()));
            runs.addAll(arguments[Integer.parseInt(place.group(1))].runs());
            from = place.end();
        }
        addPlain(runs, pattern.substring(from));
        return new Words(tongue, runs);
    }

    private void addPlain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(digits.write(text), tongue));
        }
    }

    /** Somebody's text as part of a line of this language. */
    public Run run(LocalizedText text, Emphasis emphasis) {
        return new Run(written(text), ownTongue(text), emphasis, Optional.empty());
    }

    /** Somebody's short text as a line of this language, whatever language it is in. */
    public Words line(LocalizedText text) {
        return new Words(tongue, List.of(run(text, Emphasis.PLAIN)));
    }

    /** Somebody's sentences; read in the direction of the language that they are in. */
    public Words prose(LocalizedText text) {
        return Words.of(ownTongue(text), written(text));
    }

    /** What an item is called: its title, or what it is if it has none. */
    public Words title(ProgrammeItem item) {
        return item.title().isEmpty() ? plain(name(item.kind())) : line(item.title());
    }

    public Words plain(String text) {
        return Words.of(tongue, digits.write(text));
    }

    /**
     * A telephone number, kept in one piece and from left to right in a line of any direction, with the digits that
     * every telephone has.
     */
    public Words number(String phone) {
        return Words.of(tongue, ISOLATE + phone.replace(' ', NO_BREAK_SPACE) + END_OF_ISOLATE);
    }

    /** Thursday 30 July 2026. */
    public String longDate(LocalDate date) {
        return digits.write(Written.longDate(date, language()));
    }

    /** 30 July 2026. */
    public String date(LocalDate date) {
        return digits.write(Written.dateWithoutDay(date, language()));
    }

    /** 40 min, 1 h 20. */
    public String length(int minutes) {
        return digits.write(Written.length(minutes, texts));
    }

    /** 09:30. */
    public String time(LocalTime time) {
        return digits.write(Written.time(time));
    }

    /** {@code ", "} in the writing of the language. */
    public String comma() {
        return tongue.rightToLeft() ? "، " : ", ";
    }

    /** {@code "; "} in the writing of the language. */
    public String semicolon() {
        return tongue.rightToLeft() ? "؛ " : "; ";
    }

    /** What stands between short notes on one line. Beside Urdu digits a dot would read as a zero. */
    public String divider() {
        return tongue.rightToLeft() ? comma() : " · ";
    }

    /** Words one after the other with something between them; empty ones are passed over. */
    public Words joined(String between, List<Words> parts) {
        var runs = new ArrayList<Run>();
        for (var part : parts) {
            if (part.isBlank()) {
                continue;
            }
            if (!runs.isEmpty()) {
                runs.add(Run.plain(between, tongue));
            }
            runs.addAll(part.runs());
        }
        return new Words(tongue, runs);
    }

    /** A, B and C. */
    public Words listed(List<Words> parts) {
        if (parts.size() < 2) {
            return joined("", parts);
        }
        var allButLast = joined(comma(), parts.subList(0, parts.size() - 1));
        return phrase("print.list.and", allButLast, parts.getLast());
    }

    private Tongue ownTongue(LocalizedText text) {
        return Tongue.of(text.bestLanguage(language()).tag());
    }

    /** How many texts were written in another language so far, because they are not there in this one. */
    public int borrowed() {
        return borrowed.size();
    }

    private String written(LocalizedText text) {
        var own = text.bestLanguage(language());
        if (!own.equals(language())) {
            borrowed.add(text);
        }
        return own.equals(language()) ? digits.write(text.best(own)) : text.best(own);
    }
}
