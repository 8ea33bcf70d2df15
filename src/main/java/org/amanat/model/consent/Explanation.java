package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.Answer;

/**
 * What was explained before the answer, and how it went.
 *
 * @param language the one spoken, which need not be one that the notice is written in
 * @param by who explained
 * @param interpreter through whom, if through anybody
 * @param saidBack whether the narrator said it back in own words
 * @param toldNoHelpIsLost whether it was said that refusing changes no help
 */
public record Explanation(
        NoticeVersion notice,
        Language language,
        LocalDate on,
        String by,
        Optional<String> interpreter,
        Understanding understanding,
        Answer saidBack,
        Answer toldNoHelpIsLost) {}
