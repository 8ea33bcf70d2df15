package org.amanat.model.consent;

import java.util.Comparator;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/** Writes terms as lines, the same for the same terms on every machine. Each text is led by its length. */
final class TermsLines {

    private static final String FORM = "amanat consent terms 1";

    private final StringBuilder lines = new StringBuilder(1024).append(FORM);

    private TermsLines() {}

    static String of(ConsentTerms terms) {
        var writer = new TermsLines();
        terms.explanation().ifPresent(writer::explanation);
        terms.giver().ifPresent(writer::giver);
        terms.signature().ifPresent(writer::signature);
        terms.grants().stream().sorted(Comparator.comparing(ScopeGrant::scope)).forEach(writer::grant);
        return writer.lines.toString();
    }

    private void explanation(Explanation explanation) {
        line("explanation");
        add(explanation.notice());
        add(explanation.language());
        add(explanation.on());
        add(explanation.by());
        add(explanation.interpreter());
        add(explanation.understanding());
        add(explanation.saidBack());
        add(explanation.toldNoHelpIsLost());
    }

    private void giver(Giver giver) {
        line("giver");
        add(giver.by());
        add(giver.proof().value());
        add(giver.childAgrees());
    }

    /** The scan is left out: it may be added to the file after the day of signing. */
    private void signature(Signature signature) {
        line("signature");
        add(signature.form());
        add(signature.on());
        add(signature.witness().map(Witness::name));
        add(signature.witness().map(Witness::role));
    }

    private void grant(ScopeGrant grant) {
        line("grant");
        add(grant.scope());
        add(grant.answer());
        add(grant.until());
        add(grant.naming());
        add(grant.shownName().value());
        add(extent(grant.extent()));
        add(grant.thisEventOnly());
        add(grant.audience());
        add(grant.event());
    }

    private static String extent(Extent extent) {
        return switch (extent) {
            case Extent.Whole() -> "whole";
            case Extent.TitleOnly() -> "title";
            case Extent.Sentences(int atMost) -> "sentences " + atMost;
        };
    }

    private void line(String name) {
        lines.append('\n').append(name);
    }

    private void add(LocalizedText text) {
        add(text.texts().size());
        text.texts().forEach((language, words) -> {
            add(language);
            add(words);
        });
    }

    private void add(Optional<?> value) {
        value.ifPresentOrElse(this::add, () -> lines.append("\t-"));
    }

    /** Constants by name, the rest by what {@code toString} writes: dates in ISO form, ids, numbers, plain text. */
    private void add(Object value) {
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        lines.append('\t').append(text.length()).append(':').append(text);
    }
}
