package org.amanat.press.block;

import java.util.Optional;

/**
 * What is repeated at the head and foot of each page of a section. {@link #PAGE} and {@link #PAGES} in its texts stand
 * for the number of the page and how many the document has.
 *
 * @param head stands at the starting edge above the text
 * @param foot stands at the starting edge below the text
 * @param footEnd stands at the other edge below the text, where a folio stands otherwise
 * @param folio whether the page's number is printed
 * @param logo stands at the other edge above the text
 * @param code stands in the corner at the other edge below the text, and is different on each page
 * @param anew whether pages are counted from 1 again where the section begins
 */
public record Running(
        Optional<Words> head,
        Optional<Words> foot,
        Optional<Words> footEnd,
        boolean folio,
        Optional<Picture> logo,
        Optional<QrCode> code,
        boolean anew) {

    /** The number of the page, in the digits of the section; in codes in European ones. Never in anybody's text. */
    public static final String PAGE = "\uF8F0";

    /** The number of pages. */
    public static final String PAGES = "\uF8F1";

    private Running(Optional<Words> head, Optional<Words> foot, Optional<Words> footEnd, boolean folio) {
        this(head, foot, footEnd, folio, Optional.empty(), Optional.empty(), false);
    }

    public static Running none() {
        return new Running(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A line at the foot with the page's number. */
    public static Running foot(Words foot) {
        return new Running(Optional.empty(), Optional.of(foot), Optional.empty(), true);
    }

    /** A line at the foot with words at both edges and no number, as covers have. */
    public static Running footer(Words start, Words end) {
        return new Running(Optional.empty(), Optional.of(start), Optional.of(end), false);
    }

    /** The same with a logo at the head. */
    public Running withLogo(Picture picture) {
        return new Running(head, foot, footEnd, folio, Optional.of(picture), code, anew);
    }

    /** The same with a code at the foot. */
    public Running withCode(QrCode each) {
        return new Running(head, foot, footEnd, folio, logo, Optional.of(each), anew);
    }

    /** The same where the pages are counted from 1 again. */
    public Running countedAnew() {
        return new Running(head, foot, footEnd, folio, logo, code, true);
    }
}
