package org.amanat.press.layout;

import java.util.List;

/** A finished page: everything that is painted on it, in reading order, then what is repeated on every page. */
public record Page(List<Mark> marks) {

    public Page {
        marks = List.copyOf(marks);
    }
}
