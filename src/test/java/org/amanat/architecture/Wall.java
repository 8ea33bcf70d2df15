package org.amanat.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house, and who breaks it in the planted house: a rule that nothing can break guards nothing.
 *
 * @param breakers simple names of the planted classes, each of which the rule must name
 */
record Wall(ArchRule rule, List<String> breakers) {

    static Wall of(ArchRule rule, String... breakers) {
        // A room may be empty; that the rule sees something at all is proved by its breakers.
        return new Wall(rule.allowEmptyShould(true), List.of(breakers));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
