package org.amanat.ui.common.passphrase;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.vault.Passphrase;
import org.amanat.vault.PassphraseStrength;
import org.amanat.vault.PassphraseWords;

/** Choosing a passphrase: how strong it is, whether both times were the same, and a drawn one if none comes to mind. */
public final class NewPassphraseModel {

    private static final List<String> KNOWN = List.of("amanat", "karachi", "pakistan");

    private final PassphraseWords words = new PassphraseWords();
    private final ReadOnlyObjectWrapper<Optional<PassphraseStrength>> strength =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper different = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /** Nothing while nothing is typed. */
    public ReadOnlyObjectProperty<Optional<PassphraseStrength>> strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    /** Whether the second time is not what the first was; not yet while it may only be unfinished. */
    public ReadOnlyBooleanProperty differentProperty() {
        return different.getReadOnlyProperty();
    }

    /** Whether it is strong enough and was typed twice. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Measures what is typed now. Closes neither. */
    public void typed(Passphrase first, Passphrase again) {
        strength.set(first.isEmpty() ? Optional.empty() : Optional.of(PassphraseStrength.of(first, KNOWN)));
        boolean same = first.sameAs(again);
        different.set(!same && !beginsWith(first, again));
        ready.set(same && strength.get().map(PassphraseStrength::isEnough).orElse(false));
    }

    /** Six words by chance; whoever asks closes it. */
    public Passphrase draw() {
        return words.draw();
    }

    private static boolean beginsWith(Passphrase whole, Passphrase part) {
        return whole.use(all -> part.use(some -> {
            for (int i = 0; i < some.length; i++) {
                if (i >= all.length || all[i] != some[i]) {
                    return false;
                }
            }
            return true;
        }));
    }
}
