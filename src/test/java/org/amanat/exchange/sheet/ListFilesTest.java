package org.amanat.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amanat.model.importing.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ListFilesTest {

    @Test
    void eachBadFileIsReadAsFarAsItGoesOrRefusedWithItsReason() throws IOException {
        assertThat(Lists.all()).hasSizeGreaterThan(40);
        assertThat(Lists.all().stream()
                        .map(file -> file.getFileName() + "\t"
                                + Lists.outcome(Lists.bytes(file), String.valueOf(file.getFileName())))
                        .toList())
                .containsExactlyElementsOf(Lists.expected());
    }

    @ParameterizedTest
    @EnumSource
    void whatWeWriteWeRead(TableForm form) {
        byte[] written = TableWriter.write(
                form,
                "Guests",
                true,
                List.of("Name", "Phone", "Organisation"),
                List.of(
                        List.of("نسرین بی بی", "+92 300 1234567", "=SUM(A1)"),
                        List.of("Tariq, \"Mir\"", "0300", "a\nb")));

        assertThat(Lists.outcome(written, "list"))
                .isEqualTo("NAME PHONE ORGANISATION\t2 rows\t3 NOT_A_PHONE\t{ur=نسرین بی بی} [+92 300 1234567]");
        if (form == TableForm.CSV) {
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .startsWith("\uFEFFName")
                    .contains("'=SUM(A1)")
                    .contains("'+92");
        }
    }
}
