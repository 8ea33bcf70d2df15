package org.amanat.cli;

import java.io.PrintStream;
import org.amanat.model.Language;
import org.amanat.model.problem.Problem;
import org.amanat.model.texts.Texts;

/** Speaks to the person: results on standard output, everything else on standard error. */
final class Voice {

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private boolean quiet;

    Voice(Terminal terminal, Texts texts) {
        this.out = terminal.out();
        this.err = terminal.err();
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Language language() {
        return texts.language();
    }

    /** From now on says nothing of progress. */
    void beQuiet() {
        quiet = true;
    }

    /** A line of the result. */
    void result(String line) {
        out.println(line);
    }

    /** A line of the result, by its key. */
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    /** How far long work is, and what was done besides the result. */
    void progress(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** Something that a person must know though nothing went wrong. */
    void note(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    /** The same in words of its own. */
    void warn(String line) {
        err.println(line);
    }

    /** What went wrong, in one sentence, and the next step. */
    void tell(Problem problem) {
        err.println(problem.sentence(texts));
        err.println(problem.nextStep(texts));
    }
}
