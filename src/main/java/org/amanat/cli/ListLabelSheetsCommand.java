package org.amanat.cli;

import org.amanat.model.document.LabelStock;

/** {@code amanat list label-sheets}: a line for each sheet of labels that badges can be printed on: code, name. */
@picocli.CommandLine.Command(name = "label-sheets")
final class ListLabelSheetsCommand implements Command {

    private final Voice voice;

    ListLabelSheetsCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public ExitCode run() {
        LabelStock.known().forEach(sheet -> voice.result(sheet.code() + "  " + sheet.name(voice.texts())));
        return ExitCode.DONE;
    }
}
