package org.amanat.store;

import java.util.Optional;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.ScanId;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.Witness;
import org.jspecify.annotations.Nullable;

/** Signatures as columns of a row. */
final class Signatures {

    private Signatures() {}

    /** Nothing if form or day are not there. A witness without a role is one that is not named: it does not count. */
    static Optional<Signature> read(
            @Nullable String form,
            @Nullable String signedOn,
            @Nullable String witness,
            @Nullable String role,
            Optional<ScanId> scan) {
        var day = Legible.date(signedOn);
        var named = Optional.ofNullable(witness)
                .map(name -> new Witness(name, Optional.ofNullable(role).orElse("")));
        return Legible.one(Form.class, form).flatMap(in -> day.map(on -> new Signature(in, on, named, scan)));
    }
}
