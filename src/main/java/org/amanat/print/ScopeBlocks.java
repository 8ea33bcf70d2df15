package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.story.Answer;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.Block;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.print.design.ScopePicture;

/** One scope after the other: a picture, what it means, and what is answered. */
record ScopeBlocks(Abreast abreast) {

    private static final float GAP = 12;
    private static final float ANSWERS = 96;

    /**
     * With squares for yes and no, the last day, the name, how much, and for whom. What was said no to has none of
     * these: fourteen uses fill ten pages in Nastaliq, and a filled-in form is read by somebody who reads slowly.
     */
    List<Block> asked(Scope scope, Optional<ScopeGrant> grant) {
        var answer = grant.map(ScopeGrant::answer).orElse(Answer.UNKNOWN);
        var yes = grant.filter(given -> given.answer().isYes());
        var blocks = new ArrayList<Block>();
        blocks.add(head(
                scope,
                List.of(
                        abreast.box("consent.answer.yes", answer == Answer.YES),
                        abreast.box("consent.answer.no", answer == Answer.NO))));
        if (scope != Scope.COUNTED_IN_STATISTICS && answer != Answer.NO) {
            blocks.add(details(scope, yes));
        }
        blocks.add(Rule.hairline());
        return List.of(new KeepTogether(blocks), abreast.paper().gap());
    }

    /** What it means, and nothing to answer. */
    Block explained(Scope scope) {
        return new KeepTogether(List.of(head(scope, List.of())));
    }

    private Block head(Scope scope, List<Block> answers) {
        var sides = new ArrayList<SideBySide.Side>();
        sides.add(new SideBySide.Side(
                new Width.Points(ScopePicture.SIDE), List.of(ScopePicture.of(scope, Words.none(abreast.tongue())))));
        sides.add(new SideBySide.Side(
                new Width.Share(1),
                List.of(abreast.each(wording -> List.of(
                        Paragraph.of(Voice.ITEM, wording.words("consent.scope." + Texts.kebab(scope))),
                        Paragraph.of(Voice.NOTE, wording.words("consent.scope-means." + Texts.kebab(scope))))))));
        if (!answers.isEmpty()) {
            sides.add(new SideBySide.Side(new Width.Points(ANSWERS), answers));
        }
        return new SideBySide(abreast.tongue(), sides, GAP);
    }

    private Block details(Scope scope, Optional<ScopeGrant> yes) {
        var until = abreast.blank(
                "paper.form.head.until",
                yes.flatMap(ScopeGrant::until)
                        .map(day -> abreast.main().date(day))
                        .orElse(""));
        if (scope == Scope.OTHER_EVENTS) {
            return new SideBySide(
                    abreast.tongue(),
                    List.of(side(1, List.of(until)), side(1, audience(yes)), side(1, List.of())),
                    GAP);
        }
        var naming = new ArrayList<Block>();
        for (var way : Naming.values()) {
            if (way != Naming.COUNTED_ONLY) {
                naming.add(abreast.box(
                        "consent.naming." + Texts.kebab(way),
                        yes.map(grant -> grant.naming() == way).orElse(false)));
            }
        }
        naming.add(abreast.blank(
                "paper.form.name",
                yes.map(grant -> grant.shownName().value().best(abreast.main().language()))
                        .orElse("")));
        return new SideBySide(
                abreast.tongue(),
                List.of(side(1.1f, naming), side(1, limits(scope, yes, until)), side(1, audience(yes))),
                GAP);
    }

    private List<Block> limits(Scope scope, Optional<ScopeGrant> yes, Block until) {
        var limits = new ArrayList<Block>();
        limits.add(until);
        if (scope.holdsText() && !(scope.most() instanceof Extent.TitleOnly)) {
            limits.add(abreast.box(
                    "paper.form.limit.whole",
                    yes.map(grant -> grant.extent() instanceof Extent.Whole).orElse(false)));
            limits.add(abreast.box(
                    "paper.form.limit.title",
                    yes.map(grant -> grant.extent() instanceof Extent.TitleOnly).orElse(false)));
            var some = yes.map(ScopeGrant::extent)
                    .filter(Extent.Sentences.class::isInstance)
                    .map(extent -> ((Extent.Sentences) extent).atMost());
            limits.add(
                    some.isPresent()
                            ? abreast.filledBox("paper.form.limit.sentences", some.get())
                            : abreast.box("paper.form.limit.some", false));
        }
        limits.add(abreast.box(
                "paper.form.limit.this-event",
                yes.map(ScopeGrant::thisEventOnly).orElse(false)));
        return limits;
    }

    private List<Block> audience(Optional<ScopeGrant> yes) {
        var audience = new ArrayList<Block>();
        for (var who : Audience.values()) {
            audience.add(abreast.box(
                    "consent.audience." + Texts.kebab(who),
                    yes.map(grant -> grant.audience() == who).orElse(false)));
        }
        return audience;
    }

    private static SideBySide.Side side(float share, List<Block> content) {
        return new SideBySide.Side(new Width.Share(share), content);
    }
}
