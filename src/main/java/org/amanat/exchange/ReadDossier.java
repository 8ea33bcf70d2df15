package org.amanat.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amanat.exchange.archive.Bag;
import org.amanat.exchange.archive.UnpackedBag;
import org.amanat.model.archive.Damage;
import org.amanat.model.archive.DossierHead;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;

/**
 * What of a dossier could be read: each part by itself, whole or not at all.
 *
 * @param pictures of the photographs, as far as they are sound
 * @param copies likewise, in which faces are blurred
 * @param damage everything that is not as it was written
 */
public record ReadDossier(
        Optional<DossierHead> head,
        Optional<EventPlan> plan,
        Optional<ProceedingsFileReader.Read> proceedings,
        Optional<GuestsFile.Read> guests,
        Map<PhotographId, Picture> pictures,
        Map<PhotographId, BlurredCopy> copies,
        List<Damage> damage) {

    /** The file in which the event itself stands. */
    public static final String EVENT = Bag.PAYLOAD + Dossier.EVENT;

    /** The file in which stands what the event left behind. */
    public static final String PROCEEDINGS = Bag.PAYLOAD + Dossier.PROCEEDINGS;

    /** The file in which stands who came. */
    public static final String GUESTS = Bag.PAYLOAD + Dossier.GUESTS;

    /** The file in which the dossier says what it is. */
    public static final String HEAD = Bag.PAYLOAD + Dossier.HEAD;

    /** @throws ProblemException if it is the dossier of a newer program */
    public static ReadDossier of(UnpackedBag bag) {
        return new Reading(bag).whole();
    }

    private static final class Reading {

        private final SortedMap<String, byte[]> files;
        private final List<Damage> damage;

        private Reading(UnpackedBag bag) {
            this.files = bag.sound();
            this.damage = new ArrayList<>(bag.damage());
        }

        private ReadDossier whole() {
            var plan = part(Dossier.EVENT, EventFileReader::read);
            var event = plan.map(read -> read.event().id());
            var head = of(event, Dossier.HEAD, part(Dossier.HEAD, DossierHeadFile::read), DossierHead::event);
            var proceedings = of(
                    event,
                    Dossier.PROCEEDINGS,
                    part(Dossier.PROCEEDINGS, ProceedingsFileReader::read),
                    read -> read.day().event());
            var guests = of(event, Dossier.GUESTS, part(Dossier.GUESTS, GuestsFile::read), GuestsFile.Read::event);
            var pictures = new HashMap<PhotographId, Picture>();
            var copies = new HashMap<PhotographId, BlurredCopy>();
            proceedings
                    .map(ProceedingsFileReader.Read::day)
                    .ifPresent(day -> day.photographs().forEach(photograph -> {
                        picture(ProceedingsFileWriter.picture(photograph))
                                .ifPresent(picture -> pictures.put(photograph.id(), picture));
                        copy(day, photograph).ifPresent(copy -> copies.put(photograph.id(), copy));
                    }));
            return new ReadDossier(
                    head, plan, proceedings, guests, Map.copyOf(pictures), Map.copyOf(copies), List.copyOf(damage));
        }

        /** A file that its checksums vouch for and that cannot be read all the same was wrong from the beginning. */
        private <T> Optional<T> part(String path, BiFunction<byte[], String, T> reader) {
            byte[] bytes = files.get(Bag.PAYLOAD + path);
            if (bytes == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.apply(bytes, path));
            } catch (ProblemException wrong) {
                if (wrong.problem().code() == ProblemCode.EVENT_FILE_NEWER) {
                    throw wrong;
                }
                damage.add(new Damage(Damage.Kind.CHANGED, Bag.PAYLOAD + path));
                return Optional.empty();
            }
        }

        /** A part that speaks of another event than the dossier does not belong to it, and could change that one. */
        private <T> Optional<T> of(
                Optional<EventId> event, String path, Optional<T> part, Function<T, EventId> speaksOf) {
            boolean foreign = event.isPresent()
                    && part.isPresent()
                    && !speaksOf.apply(part.get()).equals(event.get());
            if (foreign) {
                damage.add(new Damage(Damage.Kind.CHANGED, Bag.PAYLOAD + path));
            }
            return foreign ? Optional.empty() : part;
        }

        private Optional<BlurredCopy> copy(DayRecord day, Photograph photograph) {
            return Optional.ofNullable(day.blurred().get(photograph.id()))
                    .flatMap(faces -> picture(ProceedingsFileWriter.copy(photograph))
                            .map(picture -> new BlurredCopy(faces, picture)));
        }

        private Optional<Picture> picture(String name) {
            return Optional.ofNullable(files.get(Bag.PAYLOAD + Dossier.PHOTOGRAPHS + name))
                    .filter(bytes -> bytes.length > 0)
                    .map(Picture::new);
        }
    }
}
