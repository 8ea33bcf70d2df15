package org.amanat.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.GivenBy;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Understanding;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.story.Answer;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Voice;
import org.amanat.print.design.Letterhead;

/**
 * The form for consent, in the order in which it is typed in again: what was explained and how, who answers, each scope
 * by itself, and the signatures. Blank, no box is ticked; filled in, only those that were said yes or no to.
 */
public final class ConsentFormDocument {

    /** What is said before anything is asked; the whole notice is on the information sheet. */
    private static final List<String> RULES =
            List.of("no-help-is-lost", "each-alone", "read-back", "take-back", "printed");

    private final OfficePaper paper;
    private final Abreast abreast;
    private final Notice notice;
    private final Set<Scope> asked;
    private final ConsentTerms terms;

    private ConsentFormDocument(OfficePaper paper, Notice notice, Set<Scope> asked, ConsentTerms terms) {
        this.paper = paper;
        this.abreast = new Abreast(paper);
        this.notice = notice;
        this.asked = asked;
        this.terms = terms;
    }

    /**
     * @param notice only the scopes that it explains can be asked
     * @param asked the scopes that stand on the paper, of those
     * @param filled terms that were written down already
     * @param reference by which the office finds the record, if there is one
     */
    public static Draft of(
            Notice notice,
            Set<Scope> asked,
            Optional<ConsentTerms> filled,
            Optional<String> reference,
            WorkspaceSettings settings,
            PrintOptions options) {
        var paper = OfficePaper.of(settings, options);
        var form = new ConsentFormDocument(paper, notice, asked, filled.orElseGet(ConsentTerms::blank));
        var main = paper.wordings().getFirst();
        return paper.draft("paper.form", List.of(paper.section(main, form.blocks(reference))), List.of());
    }

    private List<Block> blocks(Optional<String> reference) {
        var blocks = new ArrayList<Block>(Letterhead.line(paper.settings(), abreast.main(), paper.style()));
        blocks.add(abreast.title("paper.form"));
        blocks.add(Paragraph.of(
                Voice.LABEL, abreast.words("paper.form.notice", notice.version().value())));
        reference.ifPresent(
                number -> blocks.add(Paragraph.of(Voice.LABEL, abreast.main().number(number))));
        blocks.add(Rule.accent(abreast.tongue()));
        blocks.add(paper.gap());
        blocks.add(abreast.heading("paper.form.explained"));
        rules(blocks);
        blocks.add(paper.gap());
        explanation(blocks);
        giver(blocks);
        blocks.add(abreast.heading("paper.form.scopes"));
        blocks.add(abreast.paragraph(Voice.BODY, "paper.form.rule.until"));
        blocks.add(paper.gap());
        var scopes = new ScopeBlocks(abreast);
        Arrays.stream(Scope.values())
                .filter(scope -> notice.explains().contains(scope) && asked.contains(scope))
                .forEach(scope -> blocks.addAll(scopes.asked(scope, terms.grant(scope))));
        signatures(blocks);
        return blocks;
    }

    /** Of two languages sentence beside sentence, so that a page may end between two. */
    private void rules(List<Block> blocks) {
        var lists = paper.wordings().size() == 1
                ? List.of(RULES)
                : RULES.stream().map(List::of).toList();
        lists.forEach(rules -> blocks.add(abreast.each(wording -> List.of(ItemList.bullets(
                wording.tongue(),
                rules.stream()
                        .map(rule -> wording.words("paper.form.rule." + rule))
                        .toList())))));
    }

    private void explanation(List<Block> blocks) {
        Optional<Explanation> told = terms.explanation();
        blocks.add(abreast.heading("paper.form.how-explained"));
        blocks.add(abreast.row(
                abreast.blank(
                        "paper.form.language",
                        told.map(it -> abreast.main().name(it.language())).orElse("")),
                abreast.blank(
                        "paper.form.on",
                        told.map(it -> abreast.main().date(it.on())).orElse(""))));
        blocks.add(abreast.row(
                abreast.blank("paper.form.by", told.map(Explanation::by).orElse("")),
                abreast.blank(
                        "paper.form.interpreter",
                        told.flatMap(Explanation::interpreter).orElse(""))));
        for (var understanding : Understanding.values()) {
            blocks.add(abreast.box(
                    "consent.understanding." + Texts.kebab(understanding),
                    told.map(it -> it.understanding() == understanding).orElse(false)));
        }
        blocks.add(abreast.box(
                "paper.form.said-back", told.map(it -> it.saidBack().isYes()).orElse(false)));
        blocks.add(abreast.box(
                "paper.form.told-no-help-is-lost",
                told.map(it -> it.toldNoHelpIsLost().isYes()).orElse(false)));
        blocks.add(paper.gap());
    }

    private void giver(List<Block> blocks) {
        Optional<Giver> giver = terms.giver();
        blocks.add(abreast.heading("paper.form.who"));
        for (var by : GivenBy.values()) {
            blocks.add(abreast.box(
                    "paper.form.who." + Texts.kebab(by),
                    giver.map(it -> it.by() == by).orElse(false)));
        }
        blocks.add(abreast.blank(
                "paper.form.proof", giver.map(it -> it.proof().value()).orElse("")));
        blocks.add(abreast.box(
                "paper.form.child-agrees",
                giver.map(it -> it.childAgrees() == Answer.YES).orElse(false)));
    }

    private void signatures(List<Block> blocks) {
        Optional<Form> how = terms.signature().map(Signature::form);
        var signed = new ArrayList<Block>();
        signed.add(abreast.heading("paper.form.signatures"));
        signed.add(Panel.of(abreast.paragraph(Voice.BODY, "paper.form.no-until-yes")));
        signed.add(paper.gap());
        for (var form : Form.values()) {
            signed.add(abreast.box("consent.form." + Texts.kebab(form), how.equals(Optional.of(form))));
        }
        signed.add(SignatureBlocks.of(abreast, paper));
        blocks.add(new KeepTogether(signed));
    }
}
