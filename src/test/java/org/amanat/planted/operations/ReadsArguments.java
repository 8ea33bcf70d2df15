package org.amanat.planted.operations;

import picocli.CommandLine;

/** Breaks: picocli ends at the command line. */
record ReadsArguments(CommandLine line) {}
