package org.amanat.press.block;

/** What a paragraph is for; the {@link Theme} decides how each voice looks. */
public enum Voice {
    /** The title of a publication, on its cover. */
    COVER,
    /** The head of a chapter. */
    TITLE,
    /** The head of a section. */
    SECTION,
    /** The head of a part of a section. */
    SUBSECTION,
    BODY,
    /** Larger than the body: a story, an opening. */
    LEAD,
    /** The name of a thing in a list: a programme item, a person. */
    ITEM,
    /** What is said below an item. */
    DETAIL,
    /** Small print. */
    NOTE,
    /** A short line in spaced capitals above or below a title. */
    LABEL,
    /** A time or number that leads a row. */
    FIGURE,
    TABLE_HEAD,
    CELL,
    /** Running heads, running feet and folios. */
    RUNNING,
    /** A person's name on a badge or name plate. */
    NAME
}
