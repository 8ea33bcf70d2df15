package org.amanat.vault.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The associated data of a sealed value: what is not secret but must be the same when it is opened. Each part is led by
 * its length, so that no two lists of parts are the same bytes.
 */
final class Context {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Context() {}

    static Context of(String... parts) {
        var context = new Context();
        for (String part : parts) {
            context.and(part.getBytes(StandardCharsets.UTF_8));
        }
        return context;
    }

    Context and(byte[] part) {
        try {
            out.writeInt(part.length);
            out.write(part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
