package org.amanat.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ListFuzzProperties {

    private final ListFuzz fuzz = new ListFuzz();

    @Property(tries = 400)
    void aSpoiltListIsReadOrRefusedAndNothingElse(@ForAll long number) {
        assertThat(fuzz.once(number)).isNotEmpty();
    }
}
