package org.amanat.offline;

import java.net.InetAddress;
import java.net.UnknownHostException;
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
        return System.getenv(SWITCH) == null
                ? configuration.builtinResolver()
                : new Refusing(configuration.lookupLocalHostName());
    }

    @Override
    public String name() {
        return "no names";
    }

    /**
     * The JDK's set-up of fonts asks for this computer's own name, and does without. {@link org.amanat.app.Main} sees
     * to it that nobody outside is asked.
     */
    private record Refusing(String ownName) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (host.equals(ownName)) {
                throw new UnknownHostException(host);
            }
            throw new IllegalStateException(NoWayOut.refused());
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw new IllegalStateException(NoWayOut.refused());
        }
    }
}
