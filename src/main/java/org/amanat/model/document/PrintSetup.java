package org.amanat.model.document;

/**
 * How sheets shall come out of a printer.
 *
 * @param title of the job in the printer's queue, where others read it: nothing private
 * @param sheet what has to lie in the tray
 * @param copies at least one
 */
public record PrintSetup(String title, PaperFormat sheet, Sides sides, int copies) {

    public PrintSetup {
        if (copies < 1) {
            throw new IllegalArgumentException("nothing to print");
        }
    }
}
