package org.amanat.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.operations.OpenWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A list that is exported, with its columns and its form. */
final class ExportListArguments {

    @Mixin
    private final ExportArguments export;

    @Option(names = "--columns", split = ",", paramLabel = "COLUMN", descriptionKey = "cli.option.columns")
    private List<ExportColumn> columns = List.of();

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "cli.option.format")
    private @Nullable ExportFormat format;

    ExportListArguments(Desk desk, Voice voice) {
        this.export = new ExportArguments(desk, voice);
    }

    ExitCode run(Function<OpenWorkspace, ExportOrder> order) {
        var wanted = EnumSet.noneOf(ExportColumn.class);
        wanted.addAll(columns);
        return export.run(order, wanted, usual -> Optional.ofNullable(format).orElse(usual));
    }
}
