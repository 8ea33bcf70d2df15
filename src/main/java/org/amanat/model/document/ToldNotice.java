package org.amanat.model.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.document.PrintNotice.NameNotAsked;
import org.amanat.model.document.PrintNotice.NameWithheld;
import org.amanat.model.document.PrintNotice.NotConfirmed;
import org.amanat.model.document.PrintNotice.NotNamed;
import org.amanat.model.document.PrintNotice.NotPictured;
import org.amanat.model.document.PrintNotice.SetSmaller;
import org.amanat.model.texts.Texts;

/**
 * A sentence that tells a notice, or all of those that say the same of one person after the other. Who or what is
 * missing on paper is always named in full; of names that are only set smaller or not confirmed the first few do.
 *
 * @param sentence names the first few where there are many
 * @param whole the same with every name
 */
public record ToldNotice(String sentence, String whole) {

    private static final int FEW = 3;

    /** All notices, those that say the same where the first of them stands. */
    public static List<ToldNotice> of(List<PrintNotice> notices, Texts texts) {
        var alike = new LinkedHashMap<Object, List<PrintNotice>>();
        for (var notice : notices) {
            Object saying = saysTheSameOfSeveral(notice) ? notice.getClass() : notice;
            alike.computeIfAbsent(saying, _ -> new ArrayList<>()).add(notice);
        }
        return alike.values().stream()
                .flatMap(same -> same.size() > 1 && saysTheSameOfSeveral(same.getFirst())
                        ? List.of(several(same, texts)).stream()
                        : same.stream().map(one -> new ToldNotice(one.sentence(texts), one.sentence(texts))))
                .toList();
    }

    /** Whether somebody is not named in the sentence who is in the whole. */
    public boolean isShortened() {
        return !sentence.equals(whole);
    }

    private static boolean saysTheSameOfSeveral(PrintNotice notice) {
        return notice instanceof SetSmaller
                || notice instanceof NotConfirmed
                || notice instanceof NotNamed
                || notice instanceof NotPictured
                || notice instanceof NameWithheld
                || notice instanceof NameNotAsked;
    }

    private static ToldNotice several(List<PrintNotice> same, Texts texts) {
        return switch (same.getFirst()) {
            case SetSmaller _ -> {
                // the smallest first: they are the ones to look at
                var smallest = same.stream()
                        .map(SetSmaller.class::cast)
                        .sorted(Comparator.comparingDouble(SetSmaller::points))
                        .map(one -> texts.get("print.notice.set-smaller.one", one.name(), one.size()))
                        .toList();
                yield shortened("print.notice.set-smaller.many", smallest, texts);
            }
            case NotConfirmed _ ->
                shortened(
                        "print.notice.not-confirmed.many",
                        names(same, NotConfirmed.class, one -> one.person().best(texts.language())),
                        texts);
            case NotNamed _ ->
                inFull(
                        "print.notice.not-named.many",
                        names(same, NotNamed.class, one -> one.person().best(texts.language())),
                        texts);
            case NotPictured _ ->
                inFull(
                        "print.notice.not-pictured.many",
                        names(same, NotPictured.class, one -> one.person().best(texts.language())),
                        texts);
            case NameNotAsked _ ->
                shortened(
                        "print.notice.name-not-asked.many",
                        names(same, NameNotAsked.class, one -> one.person().best(texts.language())),
                        texts);
            case NameWithheld _ ->
                inFull(
                        "print.notice.name-withheld.many",
                        names(same, NameWithheld.class, one -> one.person().best(texts.language())),
                        texts);
            default -> throw new IllegalArgumentException("a notice that stands for itself");
        };
    }

    private static <N extends PrintNotice> List<String> names(
            List<PrintNotice> same, Class<N> type, Function<N, String> name) {
        return same.stream().map(type::cast).map(name).toList();
    }

    private static ToldNotice inFull(String key, List<String> names, Texts texts) {
        String whole = texts.get(key, names.size(), listed(names, texts));
        return new ToldNotice(whole, whole);
    }

    /** One name more is not worth hiding. */
    private static ToldNotice shortened(String key, List<String> names, Texts texts) {
        var whole = inFull(key, names, texts);
        if (names.size() <= FEW + 1) {
            return whole;
        }
        String few = texts.get("print.notice.and-more", listed(names.subList(0, FEW), texts), names.size() - FEW);
        return new ToldNotice(texts.get(key, names.size(), few), whole.whole());
    }

    private static String listed(List<String> names, Texts texts) {
        return String.join(texts.language().isRightToLeft() ? "، " : ", ", names);
    }
}
