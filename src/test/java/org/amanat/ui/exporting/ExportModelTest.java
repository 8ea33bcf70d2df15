package org.amanat.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.people.PersonId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private ExportModel model;
    private PersonId person;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
        person = file.person("Nusrat Akhtar", "نصرت اختر");
        model = model(new ExportOrder.People(List.of(person)), new ExportOrder.Schedule(file.event()));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private ExportModel model(ExportOrder... orders) {
        return new ExportModel(
                file.workspace().exports(),
                Tasks.direct(new NoProblems()),
                UiTexts.in(Language.ENGLISH),
                List.of(orders));
    }

    @Test
    void itIsNotWrittenBeforeSomebodySaysWhatFor() {
        assertThat(model.missing()).contains("what the file is for");
        model.save(folder.resolve("people.xlsx"));
        assertThat(folder.resolve("people.xlsx")).doesNotExist();

        model.purposeProperty().set("the gate");
        model.save(folder.resolve("people.xlsx"));

        assertThat(folder.resolve("people.xlsx")).isNotEmptyFile();
        assertThat(model.savedProperty().get()).isPresent();
        model.load();
        assertThat(model.earlier())
                .singleElement()
                .satisfies(entry -> assertThat(entry.purpose()).isEqualTo("the gate"));
    }

    @Test
    void whatCanHurtSomebodyIsOffUntilItIsWanted() {
        assertThat(model.columnsProperty().get()).isNotEmpty().noneMatch(ExportColumn::isSensitive);
        assertThat(model.offered(true)).contains(ExportColumn.PHONE, ExportColumn.ACCESS_NEEDS);

        model.choose(ExportFormat.VCARD);

        assertThat(model.offered(true)).containsExactly(ExportColumn.PHONE, ExportColumn.EMAIL);
        assertThat(model.fileKind()).isEqualTo(FileKind.VCARD);
    }

    @Test
    void withoutAColumnThereIsNothingToWrite() {
        model.purposeProperty().set("the gate");
        for (var column : model.offered(false)) {
            model.want(column, false);
        }

        assertThat(model.missing()).contains("column");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(model(new ExportOrder.People(List.of())).missing()).contains("nobody");
    }

    @Test
    void anotherThingHasFormsOfItsOwn() {
        model.choose(model.orders().getLast());

        assertThat(model.formatProperty().get()).isEqualTo(ExportFormat.SCHEDULE_XML);
        assertThat(model.columnsProperty().get()).isEmpty();
        assertThat(model.fileKind()).isEqualTo(FileKind.SCHEDULE);
    }
}
