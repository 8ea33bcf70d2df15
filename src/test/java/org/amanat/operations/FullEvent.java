package org.amanat.operations;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Needs;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.proceedings.Cost;
import org.amanat.model.proceedings.CostId;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;

/** Puts into the sample what public facts do not tell: each of it holds a word by which it is known again. */
final class FullEvent {

    /** In everything that must stay at home. */
    static final String SECRET = "Zzyzxqua";

    static final String PHONE = "0300 5557193";

    private FullEvent() {}

    static void fill(OpenWorkspace open, EventId event, Path folder) throws IOException {
        var plan = open.events().plan(event);
        open.events().edit(plan.event().noted(secret("for the office")));
        guests(open, event);
        speaker(open, plan.appearances().getFirst().person());
        record(open, event, plan.appearances().getFirst().person());
        photographs(open, event, folder);
    }

    private static void guests(OpenWorkspace open, EventId event) {
        var first = open.guests().inviteNew(event, secret("guest one"));
        var second = open.guests().inviteNew(event, secret("guest two"));
        open.parties().together(event, List.of(first, second), secret("party"));
        open.guests().change(first, AttendanceState.INVITED);
        open.guests().change(first, AttendanceState.ATTENDED);
        open.guests().change(second, AttendanceState.DID_NOT_COME);
        open.door().letIn(event, secret("walk-in"), 3, Way.DOOR, SECRET + " door");
    }

    private static void speaker(OpenWorkspace open, PersonId id) {
        var person = open.people().persons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        open.people()
                .edit(person.with(new Reach(List.of(Phone.of(PHONE)), SECRET + "@example.org", Language.URDU))
                        .with(new Needs(SECRET, SECRET)));
    }

    private static void record(OpenWorkspace open, EventId event, PersonId speaker) {
        var proceedings = open.proceedings();
        proceedings
                .statements()
                .add(new Statement(
                        StatementId.next(),
                        event,
                        speaker,
                        Optional.empty(),
                        Language.ENGLISH,
                        LocalizedText.of("Spoke of nets.", "جالوں کا ذکر کیا۔"),
                        secret("between ourselves"),
                        false,
                        SECRET));
        proceedings
                .notes()
                .add(new NoteLine(NoteId.next(), event, Optional.empty(), NoteKind.MINUTES, "", secret("minutes")));
        proceedings.costs().add(new Cost(CostId.next(), event, SECRET + " tea", 1_234_567_890_12L, SECRET));
        proceedings.lessons().add(new Lesson(LessonId.next(), event, LessonKind.CHANGE, SECRET + " earlier"));
        var commitment = proceedings.of(event).commitments().getFirst();
        open.commitments()
                .note(new Progress(
                        ProgressId.next(),
                        commitment.id(),
                        LocalDate.of(2025, 11, 3),
                        ProgressKind.STEP,
                        "A letter came.",
                        SECRET));
    }

    /** One that may be shown, one whose face is blurred in a copy, one that nobody looked at. */
    private static void photographs(OpenWorkspace open, EventId event, Path folder) throws IOException {
        Path file = folder.resolve("hall.jpg");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
        var photographs = open.photographs();
        for (int number = 0; number < 3; number++) {
            photographs.add(event, file);
        }
        var all = open.proceedings().of(event).photographs();
        var shown = all.get(0);
        photographs.edit(new Photograph(
                shown.id(),
                event,
                LocalizedText.of("The hall", "ہال"),
                LocalizedText.empty(),
                "",
                shown.width(),
                shown.height(),
                true,
                List.of()));
        var blurred = all.get(1);
        photographs.edit(new Photograph(
                blurred.id(),
                event,
                LocalizedText.of("The door", "دروازہ"),
                LocalizedText.empty(),
                "",
                blurred.width(),
                blurred.height(),
                true,
                List.of(new Face(100, 100, 300, 300, FaceConsent.REFUSED))));
        photographs.blur(blurred.id());
        var hidden = all.get(2);
        photographs.edit(new Photograph(
                hidden.id(),
                event,
                secret("not looked at"),
                LocalizedText.empty(),
                SECRET,
                hidden.width(),
                hidden.height(),
                false,
                List.of()));
    }

    private static LocalizedText secret(String words) {
        return LocalizedText.of(SECRET + " " + words, SECRET + " راز");
    }
}
