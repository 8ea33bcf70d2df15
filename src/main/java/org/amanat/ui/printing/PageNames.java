package org.amanat.ui.printing;

import java.util.List;
import org.amanat.ui.common.UiTexts;

/** What the pages that are looked at are called: pages of a document, or sides of the sheets of a booklet. */
final class PageNames {

    private final PrintingModel model;
    private final UiTexts texts;

    PageNames(PrintingModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** @param page from 1 */
    String of(int page) {
        if (!showsSheets()) {
            return texts.get("printing.page", page, count());
        }
        int sheet = (page + 1) / 2;
        return texts.get(page % 2 == 1 ? "printing.sheet.front" : "printing.sheet.back", sheet);
    }

    /** @param pages one or two that lie beside each other */
    String of(List<Integer> pages) {
        return pages.size() == 1
                ? of(pages.getFirst())
                : texts.get("printing.page.two", pages.getFirst(), pages.getLast(), count());
    }

    private boolean showsSheets() {
        return model.asSheetsProperty().get()
                && model.choicesProperty()
                        .get()
                        .filter(choices -> choices.paper().isBooklet())
                        .isPresent();
    }

    private int count() {
        return model.preview()
                .pages()
                .leavesProperty()
                .get()
                .map(leaves -> leaves.pictures().count())
                .orElse(0);
    }
}
