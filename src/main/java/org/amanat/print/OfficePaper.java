package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Binding;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Wording;

/**
 * What every paper about stories and consent begins with: the organisation, the look, and words in each language.
 *
 * @param wordings one for each language, in the order in which they are printed, never empty
 */
record OfficePaper(WorkspaceSettings settings, DocumentStyle style, List<Wording> wordings) {

    static OfficePaper of(WorkspaceSettings settings, PrintOptions options) {
        return in(options.language().languages(), settings, options);
    }

    /** In one language, whatever the options say. */
    static OfficePaper in(Language language, WorkspaceSettings settings, PrintOptions options) {
        return in(List.of(language), settings, options);
    }

    private static OfficePaper in(List<Language> languages, WorkspaceSettings settings, PrintOptions options) {
        var wordings = languages.stream()
                .map(language -> Wording.in(language, options.digits()))
                .toList();
        return new OfficePaper(settings, DocumentStyle.of(options, settings.branding()), wordings);
    }

    /** The head of the first page in a language. */
    List<Block> head(String titleKey, Wording wording, Words... below) {
        var blocks = new ArrayList<Block>(Letterhead.line(settings, wording, style));
        blocks.add(Heading.of(1, wording.words(titleKey), Voice.TITLE));
        for (var words : below) {
            if (!words.isBlank()) {
                blocks.add(Paragraph.of(Voice.LABEL, words));
            }
        }
        blocks.add(Rule.accent(wording.tongue()));
        blocks.add(gap());
        return blocks;
    }

    /** Room between parts. */
    Block gap() {
        return new Space(style.length(8));
    }

    /** A part in one language, with the line of the organisation and the number of the page at its foot. */
    Section section(Wording wording, List<Block> blocks) {
        return new Section(wording.tongue(), wording.numerals(), Running.foot(wording.line(settings.footer())), blocks);
    }

    /**
     * The finished document.
     *
     * @param titleKey of what the file says that it is: never a name, never a title of a story
     */
    Draft draft(String titleKey, List<Section> sections, List<PrintNotice> notices) {
        var main = wordings.getFirst();
        var manuscript = new Manuscript(
                main.text(titleKey),
                main.tongue(),
                style.page(),
                style.margins(),
                style.theme(),
                Optional.empty(),
                sections);
        return Draft.of(manuscript, main.tongue().rightToLeft() ? Binding.RIGHT : Binding.LEFT, notices);
    }
}
