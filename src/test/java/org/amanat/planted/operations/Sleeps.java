package org.amanat.planted.operations;

import java.time.Duration;

/** Breaks: nothing waits for a while. */
record Sleeps(Duration time) {

    void sleep() throws InterruptedException {
        Thread.sleep(time);
    }
}
