package org.amanat.model.problem;

import java.util.List;
import org.amanat.model.texts.Texts;

/**
 * Something that went wrong and that a person can be told: a plain sentence, and what to do next.
 *
 * @param details file names, numbers and fields that the sentence names; never a person, a story or a passphrase
 */
public record Problem(ProblemCode code, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /** What happened, in one sentence. */
    public String sentence(Texts texts) {
        return texts.get("problem." + Texts.kebab(code), details.toArray());
    }

    /** What the person can do about it, in one sentence. */
    public String nextStep(Texts texts) {
        return texts.get("problem." + Texts.kebab(code) + ".next", details.toArray());
    }
}
