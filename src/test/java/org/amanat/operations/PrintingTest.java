package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.amanat.model.change.Aggregate;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrintingTest {

    @TempDir
    private Path folder;

    private OpenWorkspace office;
    private PrintRequest request;

    @BeforeEach
    void openTheSample() {
        office = new Workspaces(folder.resolve("recent"), Clock.systemUTC()).createSample(folder.resolve("s.amanat"));
        request = new PrintRequest(
                event(),
                DocumentOrder.usual(DocumentKind.PROGRAMME),
                new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aSavedDocumentIsRegisteredOnceWithItsCopies() throws Exception {
        Path file = Files.writeString(folder.resolve("programme.pdf"), "an older one");
        var entry = office.printing().save(request, 40, file);
        assertThat(office.printing().register(event())).containsExactly(entry);
        assertThat(entry.copies()).isEqualTo(40);
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    /** A file that nobody registered could never be called back, so that an entry is there before its file. */
    @Test
    void theEntryIsInTheRegisterBeforeTheFileIsInItsPlace() {
        Path file = folder.resolve("programme.pdf");
        var thereAtTheEntry = new ArrayList<Boolean>();
        Runnable enough = office.history().onChange(changes -> {
            if (changes.touched().contains(Aggregate.DOCUMENTS)) {
                thereAtTheEntry.add(Files.exists(file));
            }
        });
        office.printing().save(request, 1, file);
        enough.run();
        assertThat(thereAtTheEntry).containsExactly(false);
        assertThat(file).exists();
    }

    @Test
    void whatCannotBeWrittenLeavesNoEntryAndNoHalfFile() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("programme.pdf"));
        Files.writeString(taken.resolve("inside"), "stays");
        assertThatThrownBy(() -> office.printing().save(request, 1, taken)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> office.printing().save(request, 1, folder.resolve("nowhere/programme.pdf")))
                .isInstanceOf(ProblemException.class);
        assertThat(office.printing().register(event())).isEmpty();
        assertThat(taken.resolve("inside")).hasContent("stays");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("pdf-new"));
        }
    }

    private EventId event() {
        return office.events().all().getFirst().id();
    }
}
