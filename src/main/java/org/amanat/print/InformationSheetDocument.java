package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Voice;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.Letterhead;

/** What is explained, to be taken home and thought about: the notice, what each use means, and whom to ask. */
public final class InformationSheetDocument {

    private InformationSheetDocument() {}

    public static Draft of(Notice notice, WorkspaceSettings settings, PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        var abreast = new Abreast(paper);
        var blocks = new ArrayList<Block>(Letterhead.line(settings, abreast.main(), paper.style()));
        blocks.add(abreast.title("paper.information"));
        blocks.add(Paragraph.of(
                Voice.LABEL, abreast.words("paper.form.notice", notice.version().value())));
        blocks.add(Rule.accent(abreast.tongue()));
        blocks.add(paper.gap());
        blocks.addAll(abreast.prose(notice.text()));
        blocks.add(Panel.of(abreast.paragraph(Voice.BODY, "paper.form.rule.no-help-is-lost")));
        blocks.add(abreast.heading("paper.information.uses"));
        blocks.add(abreast.paragraph(Voice.BODY, "paper.information.uses.more"));
        blocks.add(paper.gap());
        var scopes = new ScopeBlocks(abreast);
        for (var scope : Scope.values()) {
            if (notice.explains().contains(scope)) {
                blocks.add(scopes.explained(scope));
                blocks.add(paper.gap());
            }
        }
        blocks.add(abreast.heading("paper.information.ask"));
        blocks.addAll(HostContact.of(settings, abreast.main()));
        return paper.draft("paper.information", List.of(paper.section(abreast.main(), blocks)), List.of());
    }
}
