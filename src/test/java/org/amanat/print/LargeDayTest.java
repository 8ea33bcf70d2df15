package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class LargeDayTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    /** How long it takes is measured, see docs/benchmarks.md; a busy machine must not fail a build. */
    @Test
    void theReportOfALargeDayHasItsSixtyPagesInLessThanTenMegabytes() {
        var printed = new LargeDay().print();
        assertThat(printed.pages()).isGreaterThanOrEqualTo(60);
        assertThat(printed.pdf()).hasSizeLessThan(TEN_MEGABYTES);
    }
}
