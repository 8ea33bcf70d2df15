package org.amanat.planted.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: nothing is left in the folder of temporary files. */
record LeavesTraces(String name) {

    Path leave() throws IOException {
        return Files.createTempFile(name, ".txt");
    }
}
