package org.amanat.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which workspace something is exported, what for, and whereto. */
final class ExportArguments {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--purpose", paramLabel = "TEXT", required = true, descriptionKey = "cli.option.purpose")
    private String purpose;

    @Mixin
    private final OutputFile output = new OutputFile();

    ExportArguments(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    /** Something that is no list, in its one form. */
    ExitCode run(Function<OpenWorkspace, ExportOrder> order) {
        return run(order, Set.of(), Function.identity());
    }

    /**
     * @param columns what a list holds; the usual ones if there are none
     * @param format what becomes of the usual one
     */
    ExitCode run(
            Function<OpenWorkspace, ExportOrder> order,
            Set<ExportColumn> columns,
            Function<ExportFormat, ExportFormat> format) {
        Path target = output.target();
        var exported = workspace.open(open -> {
            var what = order.apply(open);
            var form = format.apply(what.subject().formats().getFirst());
            return open.exports().save(request(what, columns, form), target);
        });
        voice.result(target.toString());
        if (exported.unnamed() > 0) {
            voice.note("cli.export.unnamed", exported.unnamed());
        }
        voice.note("cli.export.in-the-clear");
        return ExitCode.DONE;
    }

    private ExportRequest request(ExportOrder order, Set<ExportColumn> columns, ExportFormat format) {
        var subject = order.subject();
        boolean fits = subject.formats().contains(format)
                && subject.columns().containsAll(columns)
                && (columns.isEmpty() || columns.stream().anyMatch(format::holds));
        if (!fits || purpose.isBlank()) {
            throw new ProblemException(ProblemCode.EXPORT_HAS_NO_SUCH_PART);
        }
        var wanted = columns.isEmpty() ? Set.copyOf(subject.usualColumns()) : columns;
        return new ExportRequest(order, format, wanted, purpose, voice.texts().language());
    }
}
