package org.amanat.operations;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.importing.KnownOrganisation;
import org.amanat.model.importing.ListedOrganisation;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Sector;
import org.amanat.model.people.matching.OrganisationNames;
import org.amanat.model.people.matching.Reason;

/** Every organisation in the file, to be found by what a list says of one. */
final class KnownOrganisations {

    /** More look-alikes than that help nobody to choose. */
    private static final int MOST = 5;

    private final List<Described> all;
    private final PhoneNumbers numbers;

    private record Described(Organisation organisation, OrganisationNames names, Map<String, Reason> reached) {}

    KnownOrganisations(List<Organisation> all, PhoneNumbers numbers) {
        this.numbers = numbers;
        this.all = all.stream().map(KnownOrganisations::described).toList();
    }

    /** Those that a row may mean, the likeliest first. */
    List<KnownOrganisation> like(ListedOrganisation said) {
        var meant = described(organisation(OrganisationId.next(), said, numbers));
        return all.stream()
                .map(known -> new KnownOrganisation(known.organisation(), reasons(known, meant)))
                .filter(known -> !known.reasons().isEmpty())
                .sorted(Comparator.comparing((KnownOrganisation known) -> !known.isSure())
                        .thenComparingInt(known -> -known.reasons().size()))
                .limit(MOST)
                .toList();
    }

    private static Set<Reason> reasons(Described known, Described meant) {
        var reasons = EnumSet.noneOf(Reason.class);
        known.names().like(meant.names()).ifPresent(reasons::add);
        meant.reached().forEach((way, reason) -> {
            if (known.reached().containsKey(way)) {
                reasons.add(reason);
            }
        });
        return reasons;
    }

    private static Described described(Organisation organisation) {
        var reached = new HashMap<String, Reason>();
        organisation.phones().forEach(phone -> reached.put(phone.international(), Reason.SAME_PHONE));
        reached.put(organisation.email().strip().toLowerCase(Locale.ROOT), Reason.SAME_EMAIL);
        reached.put(address(organisation.website()), Reason.SAME_WEBSITE);
        reached.remove("");
        return new Described(organisation, new OrganisationNames(organisation.name()), reached);
    }

    /** Without what one person types and another leaves out. */
    private static String address(String website) {
        return website.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }

    /** The organisation that a row makes, with numbers that can be compared. */
    static Organisation organisation(OrganisationId id, ListedOrganisation said, PhoneNumbers numbers) {
        return numbers.numbered(new Organisation(
                id,
                said.name(),
                said.sector().orElse(Sector.OTHER),
                said.level(),
                said.office(),
                said.phones().stream().map(Phone::of).toList(),
                said.email(),
                said.website()));
    }
}
