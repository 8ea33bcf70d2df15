package org.amanat.press.printer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.Sides;

/** What a printer says of itself. */
record Abilities(String name, Set<Sides> sides, Set<PaperFormat> papers) {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    Abilities {
        sides = Set.copyOf(sides);
        papers = Set.copyOf(papers);
    }

    static Abilities of(PrintService service) {
        return new Abilities(service.getName(), sides(service), papers(service));
    }

    private static Set<Sides> sides(PrintService service) {
        var found = EnumSet.of(Sides.ONE);
        for (Sides sides : Sides.values()) {
            if (service.isAttributeValueSupported(PrintWishes.sides(sides), PAGES, null)) {
                found.add(sides);
            }
        }
        return found;
    }

    private static Set<PaperFormat> papers(PrintService service) {
        Object told = service.getSupportedAttributeValues(Media.class, PAGES, null);
        if (!(told instanceof Media[] media)) {
            return EnumSet.allOf(PaperFormat.class);
        }
        Set<MediaSizeName> names = Arrays.stream(media)
                .filter(MediaSizeName.class::isInstance)
                .map(MediaSizeName.class::cast)
                .collect(Collectors.toSet());
        var found = EnumSet.allOf(PaperFormat.class);
        found.removeIf(paper -> !names.contains(PrintWishes.paper(paper)));
        return found.isEmpty() ? EnumSet.allOf(PaperFormat.class) : found;
    }
}
