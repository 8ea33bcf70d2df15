package org.amanat.ui.stories.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Reason;
import org.amanat.model.consent.Refusal;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.consent.Witness;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second signature, over a real file. */
final class ReleaseModelTest {

    private static final Witness NOBODY = new Witness("", "");

    private StoryOffice office;
    private StoryId story;
    private ReleaseModel model;
    private final List<ProblemCode> problems = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new StoryOffice(folder);
        story = office.told("Noor", "نور");
        model = new ReleaseModel(office.open, Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    private ReleaseModel.ReadableText text() {
        var found = new ArrayList<ReleaseModel.ReadableText>();
        model.look(story, found::addAll);
        return found.getFirst();
    }

    private static ReleaseModel.Typed typed(String code, Form form, Witness witness) {
        return new ReleaseModel.Typed(code, "a caseworker", "", Optional.of(form), StoryOffice.TODAY, witness);
    }

    private void release(ReleaseModel.ReadableText text) {
        model.release(story, text, typed("", Form.WRITTEN, NOBODY), () -> {}, problem -> problems.add(problem.code()));
    }

    @Test
    void withoutConsentATextIsNotEvenReadBack() {
        assertThat(text().refusals()).extracting(Refusal::reason).contains(Reason.NEVER_ASKED);
    }

    @Test
    void theCodeOfTheSheetIsTakenHoweverItIsTypedAndAnotherIsNot() {
        office.given(story);
        var text = text();
        String code = text.hash().orElseThrow().shortCode();
        for (String way : List.of(code, code.toLowerCase(Locale.ROOT), code.replace("-", " "), " " + code)) {
            assertThat(model.check(text, typed(way, Form.WRITTEN, NOBODY)))
                    .as(way)
                    .isEmpty();
        }
        for (String way : List.of("", "0000-0000", code.substring(1), code + "1")) {
            assertThat(model.check(text, typed(way, Form.WRITTEN, NOBODY)))
                    .as(way)
                    .extracting(ReleaseModel.Complaint::field)
                    .containsExactly("release-code");
        }
    }

    @Test
    void aThumbprintNeedsSomebodyWhoSawIt() {
        office.given(story);
        var text = text();
        String code = text.hash().orElseThrow().shortCode();
        assertThat(model.check(text, typed(code, Form.THUMBPRINT, new Witness("Bano", ""))))
                .extracting(ReleaseModel.Complaint::field)
                .containsExactly("release-witness");
        assertThat(model.check(text, typed(code, Form.THUMBPRINT, new Witness("Bano", "neighbour"))))
                .isEmpty();
    }

    @Test
    void aTextThatIsSavedWhileTheOtherIsReleasedIsNotReleased() {
        office.given(story);
        var readOut = text();
        office.open.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of("", "اور کچھ۔"));
        release(readOut);
        assertThat(problems).containsExactly(ProblemCode.TEXT_EDITED_MEANWHILE);
        assertThat(office.reasons(story)).contains(Reason.NOT_RELEASED);
    }

    @Test
    void aConsentThatIsTakenBackInAnotherWindowIsNotReleasedIn() {
        office.given(story);
        var readOut = text();
        office.open
                .withdrawals()
                .withdraw(
                        story,
                        EnumSet.allOf(Scope.class),
                        Withdrawal.Channel.SLIP,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "");
        release(readOut);
        assertThat(problems).containsExactly(ProblemCode.STORY_REFUSED);
    }

    @Test
    void whatWasReadBackAndSignedMayBeUsed() {
        office.given(story);
        release(text());
        assertThat(problems).isEmpty();
        assertThat(office.reasons(story)).isEmpty();
    }
}
