package org.amanat.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the dossiers of the sample, which are written once for all of them because that takes seconds. */
final class SampleDossiers implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SampleDossiers.class);

    private record Shared(Path folder, SampleDossier sample) implements AutoCloseable {

        static Shared made() {
            try {
                var folder = Files.createTempDirectory("amanat-dossiers");
                return new Shared(folder, new SampleDossier(folder));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            sample.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SampleDossier.class;
    }

    @Override
    public SampleDossier resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Shared.class, _ -> Shared.made(), Shared.class)
                .sample();
    }
}
