package org.amanat.ui.common.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Match;

/**
 * What is offered for what was typed.
 *
 * @param names the names by which a value is found, in whatever language
 */
record Suggestions<T>(List<T> values, Function<T, LocalizedText> names) {

    /** Values that are found, those that begin with what was typed first; then, unless one is called so, a new one. */
    List<Pick<T>> of(String typed) {
        var match = Match.of(typed);
        var found = new ArrayList<Pick<T>>();
        values.stream()
                .filter(value -> match.in(names.apply(value)))
                .sorted(Comparator.comparing(value -> !begins(value, match)))
                .map(Pick.Known::new)
                .forEach(found::add);
        if (!typed.isBlank() && values.stream().noneMatch(value -> isCalled(value, match))) {
            found.add(new Pick.New<>(typed.strip()));
        }
        return found;
    }

    private boolean begins(T value, Match match) {
        return foldedNames(value).stream().anyMatch(name -> name.startsWith(match.folded()));
    }

    private boolean isCalled(T value, Match match) {
        return foldedNames(value).contains(match.folded());
    }

    private List<String> foldedNames(T value) {
        return names.apply(value).texts().values().stream()
                .map(name -> Match.of(name).folded())
                .toList();
    }
}
