package org.amanat.ui.printing;

import org.amanat.ui.common.UiTexts;

/** Numbers of things, with the right word for one and for many. */
final class Counted {

    private Counted() {}

    static String pages(int number, UiTexts texts) {
        return texts.get(number == 1 ? "printing.pages.one" : "printing.pages.many", number);
    }

    static String copies(int number, UiTexts texts) {
        return texts.get(number == 1 ? "printing.register.copies.one" : "printing.register.copies.many", number);
    }

    /** How many of those to whom letters are the file does not know as invited. */
    static String toInvite(int number, UiTexts texts) {
        return texts.get(number == 1 ? "printing.invited.open.one" : "printing.invited.open.many", number);
    }

    static String marked(int number, UiTexts texts) {
        return texts.get(number == 1 ? "printing.invited.marked.one" : "printing.invited.marked.many", number);
    }

    /** What is told when so many copies went to the printer. */
    static String sent(int number, UiTexts texts) {
        return texts.get(number == 1 ? "printing.sent.one" : "printing.sent.many", number);
    }
}
