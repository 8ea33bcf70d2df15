package org.amanat.press.printer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.amanat.model.document.Printers;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The printers that the operating system knows. Needs no screen. */
public final class SystemPrinters implements Printers {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    @Override
    public List<Printer> find() {
        @Nullable PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        var services = new ArrayList<>(Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
        if (services.isEmpty()) {
            throw new ProblemException(ProblemCode.NO_PRINTER);
        }
        services.sort(Comparator.comparing((PrintService service) -> !Objects.equals(service, usual))
                .thenComparing(PrintService::getName, String.CASE_INSENSITIVE_ORDER));
        return services.stream().map(SystemPrinters::printer).toList();
    }

    private static Printer printer(PrintService service) {
        var abilities = Abilities.of(service);
        return WINDOWS ? new DrawingPrinter(service, abilities) : new QueuePrinter(abilities);
    }
}
