package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.Timetable;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Binding;
import org.amanat.press.block.Block;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Words;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.Named;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.Wording;

/**
 * What every document about an event begins with: the plan, the look of its paper, and words in each of its languages.
 *
 * @param stories that it may speak of; most documents speak of none
 * @param wordings one for each language, in the order in which they are printed, never empty
 */
record EventPaper(
        EventPlan plan,
        Timetable timetable,
        ToldStories stories,
        WorkspaceSettings settings,
        PrintOptions options,
        DocumentStyle style,
        List<Wording> wordings) {

    static EventPaper of(EventPlan plan, WorkspaceSettings settings, PrintOptions options) {
        var wordings = options.language().languages().stream()
                .map(language -> Wording.in(language, options.digits()))
                .toList();
        return new EventPaper(
                plan,
                Timetable.of(plan),
                ToldStories.none(),
                settings,
                options,
                DocumentStyle.of(options, settings.branding()),
                wordings);
    }

    /** The same with the stories that it may speak of. */
    EventPaper with(ToldStories told) {
        return new EventPaper(plan, timetable, told.mustBeFor(plan.event().id()), settings, options, style, wordings);
    }

    /** In the first language, in which the document is described and bound. */
    Wording main() {
        return wordings.getFirst();
    }

    Manuscript manuscript(DocumentKind kind, List<Section> sections) {
        var event = plan.event().title().best(main().language());
        String title = event.isEmpty() ? main().name(kind) : main().text("print.title", main().name(kind), event);
        return new Manuscript(
                title, main().tongue(), style.page(), style.margins(), style.theme(), Optional.empty(), sections);
    }

    /** The same with larger or smaller letters. */
    EventPaper scaled(float factor) {
        return new EventPaper(plan, timetable, stories, settings, options, style.scaled(factor), wordings);
    }

    /** The same on pages that have no line at their foot. */
    EventPaper withoutFoot() {
        return new EventPaper(plan, timetable, stories, settings, options, style.withoutFoot(), wordings);
    }

    /** The same on other pages. */
    EventPaper in(DocumentStyle other) {
        return new EventPaper(plan, timetable, stories, settings, options, other, wordings);
    }

    /** The same in one of its languages, not folded. */
    EventPaper only(Wording wording) {
        return new EventPaper(plan, timetable, stories, settings, options.flat(), style, List.of(wording));
    }

    /** That there is no helpline to print, if so. */
    List<PrintNotice> helplineNotices() {
        return settings.helplines().isEmpty() ? List.of(new PrintNotice.NoHelplines()) : List.of();
    }

    /** What a label of a person is called when it does not fit. */
    String label(Named person) {
        return person.person().name().best(main().language());
    }

    /** The head of a working paper in one of its languages. */
    List<Block> masthead(Words title, Wording wording) {
        return Masthead.of(plan, settings, title, wording, style);
    }

    /** A part in one language, with the line of the organisation or the event at the foot of its pages. */
    Section section(Wording wording, List<Block> blocks) {
        var foot = settings.footer().isEmpty() ? plan.event().title() : settings.footer();
        return new Section(wording.tongue(), wording.numerals(), Running.foot(wording.line(foot)), blocks);
    }

    /**
     * The finished document.
     *
     * @param more what is to be known of it besides what is to be known of any document about this plan
     */
    Draft draft(Manuscript manuscript, List<PrintNotice> more) {
        var notices = new ArrayList<PrintNotice>();
        if (plan.event().state() == EventState.CANCELLED) {
            notices.add(new PrintNotice.EventCancelled());
        }
        notices.addAll(more);
        notices.addAll(stories.leftOut());
        for (var wording : wordings) {
            if (wording.borrowed() > 0) {
                notices.add(new PrintNotice.InAnotherLanguage(wording.language(), wording.borrowed()));
            }
        }
        return Draft.of(manuscript, main().tongue().rightToLeft() ? Binding.RIGHT : Binding.LEFT, notices);
    }
}
