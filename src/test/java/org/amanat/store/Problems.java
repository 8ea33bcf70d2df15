package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.amanat.model.Language;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told when something goes wrong. */
final class Problems {

    private Problems() {}

    /** The problem that the action ends in; fails if it does not, or if there are no words for it. */
    static Problem of(ThrowingCallable action) {
        ProblemException told = catchThrowableOfType(ProblemException.class, action);
        assertThat(told).as("the action was expected to fail").isNotNull();
        for (Language language : new Language[] {Language.ENGLISH, Language.URDU}) {
            var texts = Texts.in(language);
            assertThat(told.problem().sentence(texts)).isNotBlank().doesNotContain("{");
            assertThat(told.problem().nextStep(texts)).isNotBlank().doesNotContain("{");
        }
        return told.problem();
    }

    static ProblemCode code(ThrowingCallable action) {
        return of(action).code();
    }
}
