package org.amanat.cli;

import java.util.Optional;
import org.amanat.model.consent.Notice;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Option;

/** Which wording of what is explained stands on a paper: the latest, unless another is named. */
final class NoticeArgument {

    @Option(names = "--notice", paramLabel = "VERSION", descriptionKey = "cli.option.notice")
    private Optional<String> version = Optional.empty();

    /** @throws ProblemException if there is no wording of that version */
    Notice in(OpenWorkspace open) {
        var notices = open.consents().notices();
        return version.map(wanted -> notices.stream()
                        .filter(notice -> notice.version().value().equals(wanted))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProblemException(ProblemCode.ARGUMENT_UNFIT, wanted, "--notice", "amanat print")))
                .orElseGet(notices::getLast);
    }
}
