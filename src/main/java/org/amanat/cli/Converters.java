package org.amanat.cli;

import java.util.Arrays;
import org.amanat.model.Language;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.AttendancePart;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DiscussionPart;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DoorPart;
import org.amanat.model.document.NeedsPart;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PressPart;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.SafetyCardPart;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.event.InvitationState;
import org.amanat.model.exporting.ExportColumn;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How values are written on the command line: the constants of the model in small letters, languages by their tags. */
final class Converters {

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(Language.class, Converters::spoken);
        line.registerConverter(DocumentLanguage.class, Converters::printed);
        line.registerConverter(Digits.class, constantOf(Digits.class));
        line.registerConverter(PaperFormat.class, constantOf(PaperFormat.class));
        line.registerConverter(ProgrammePart.class, constantOf(ProgrammePart.class));
        line.registerConverter(DoorPart.class, constantOf(DoorPart.class));
        line.registerConverter(SpeakersPart.class, constantOf(SpeakersPart.class));
        line.registerConverter(RunSheetPart.class, constantOf(RunSheetPart.class));
        line.registerConverter(SafetyCardPart.class, constantOf(SafetyCardPart.class));
        line.registerConverter(DiscussionPart.class, constantOf(DiscussionPart.class));
        line.registerConverter(PressPart.class, constantOf(PressPart.class));
        line.registerConverter(SummaryPart.class, constantOf(SummaryPart.class));
        line.registerConverter(NeedsPart.class, constantOf(NeedsPart.class));
        line.registerConverter(AttendancePart.class, constantOf(AttendancePart.class));
        line.registerConverter(Circle.class, constantOf(Circle.class));
        line.registerConverter(Scope.class, constantOf(Scope.class));
        line.registerConverter(ExportColumn.class, constantOf(ExportColumn.class));
        line.registerConverter(ExportFormat.class, constantOf(ExportFormat.class));
        line.registerConverter(InvitationState.class, constantOf(InvitationState.class));
    }

    private static Language spoken(String tag) {
        return SpokenLanguage.KNOWN.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(tag));
    }

    private static DocumentLanguage printed(String tag) {
        return switch (tag) {
            case "en" -> DocumentLanguage.ENGLISH;
            case "ur" -> DocumentLanguage.URDU;
            case "both" -> DocumentLanguage.BOTH;
            default -> throw new TypeConversionException(tag);
        };
    }

    private static <E extends Enum<E>> ITypeConverter<E> constantOf(Class<E> type) {
        return name -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> Texts.kebab(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(name));
    }
}
