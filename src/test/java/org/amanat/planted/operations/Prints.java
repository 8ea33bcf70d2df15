package org.amanat.planted.operations;

/** Breaks: only the command line writes to the standard streams. */
record Prints(String word) {

    void print() {
        System.out.println(word);
    }
}
