package org.amanat.cli;

import java.util.Arrays;
import org.amanat.model.problem.ProblemCode;

/** What the command line answers to whoever called it. The numbers are promised in {@code docs/command-line.md}. */
public enum ExitCode {
    DONE(0),
    /** Something that the person can mend; the sentence says what. */
    PROBLEM(1),
    /** The arguments were not understood. */
    NOT_UNDERSTOOD(2),
    /** The passphrase is wrong, or there is none. */
    PASSPHRASE(3),
    /** The workspace is damaged, or the dossier. */
    DAMAGED(4),
    /** Somebody else has the workspace open. */
    IN_USE(5),
    /** No window can be shown on this machine. */
    NO_WINDOW(6),
    /** A fault of the program: EX_SOFTWARE of sysexits.h. */
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException if no code has this number */
    static ExitCode numbered(int number) {
        return Arrays.stream(values())
                .filter(code -> code.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exit code " + number));
    }

    static ExitCode of(ProblemCode problem) {
        return switch (problem) {
            case WRONG_PASSPHRASE,
                    NO_PASSPHRASE,
                    WEAK_PASSPHRASE,
                    PASSPHRASES_DIFFER,
                    DOSSIER_LOCKED,
                    DOSSIER_WRONG_PASSPHRASE -> PASSPHRASE;
            case WORKSPACE_DAMAGED, DOSSIER_EVENT_DAMAGED, DOSSIER_CONTRADICTS -> DAMAGED;
            case WORKSPACE_IN_USE, WORKSPACE_IN_USE_ELSEWHERE -> IN_USE;
            case NO_SCREEN, NO_WINDOW_LIBRARIES -> NO_WINDOW;
            case ARGUMENT_UNKNOWN, ARGUMENT_MISSING, ARGUMENT_UNFIT -> NOT_UNDERSTOOD;
            default -> PROBLEM;
        };
    }
}
