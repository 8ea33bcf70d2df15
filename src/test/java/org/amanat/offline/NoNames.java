package org.amanat.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Where {@link #SWITCH} is set, whoever looks a name up ends the process; elsewhere it leaves everything as it is. */
public final class NoNames extends InetAddressResolverProvider {

    static final String SWITCH = "AMANAT_TEST_SEALED";

    /** Made by the virtual machine. */
    public NoNames() {}

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return System.getenv(SWITCH) == null ? configuration.builtinResolver() : new Refusing();
    }

    @Override
    public String name() {
        return "no names";
    }

    private static final class Refusing implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            throw new IllegalStateException(NoWayOut.refused());
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw new IllegalStateException(NoWayOut.refused());
        }
    }
}
