package org.amanat.model.importing;

import java.util.Optional;

/**
 * What a person says of how a file is to be read; the rest is found out.
 *
 * @param sheet which sheet of a workbook, counted from 0
 */
public record ReadAs(Optional<TextEncoding> encoding, Optional<Separator> separator, Optional<Integer> sheet) {

    /** Nobody has said anything. */
    public static final ReadAs FOUND_OUT = new ReadAs(Optional.empty(), Optional.empty(), Optional.empty());
}
