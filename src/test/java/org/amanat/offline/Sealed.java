package org.amanat.offline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.amanat.app.Main;

/**
 * Runs the program, or something that breaks the rule, in a virtual machine in which every socket is refused and every
 * refusal ends the process.
 */
public final class Sealed {

    static final String ASKS_FOR_A_NAME_AT_THE_END = "asks-for-a-name-at-the-end";

    /** How a process ends in which the program left a way to look names up, and in which it left none. */
    static final int NAME_WAS_LOOKED_UP = 81;

    static final int NO_NAME_WAS_LOOKED_UP = 82;

    private static final URI SOMEWHERE = URI.create("http://192.0.2.1/");

    private Sealed() {}

    @SuppressWarnings("deprecation") // the only place where old sockets can be refused
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals(ASKS_FOR_A_NAME_AT_THE_END)) {
            Runtime.getRuntime().addShutdownHook(new Thread(Sealed::askForAName));
            // Sockets are left alone, since they would set the look-up of names up before the program does.
            Main.main(new String[] {"version"});
        }
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(NoWayOut.refused());
        });
        switch (arguments[0]) {
            case "socket" -> new Socket("192.0.2.1", 80).close();
            case "url" -> SOMEWHERE.toURL().openStream().close();
            case "client" -> request();
            case "name" -> InetAddress.getAllByName("example.org");
            default -> Main.main(arguments);
        }
    }

    /** The JDK says why it knows no name: because it looks only into a file that is not there. */
    private static void askForAName() {
        int code = NAME_WAS_LOOKED_UP;
        try {
            InetAddress.getAllByName("example.org");
        } catch (UnknownHostException refused) {
            if (String.valueOf(refused.getMessage()).contains("no-such-file")) {
                code = NO_NAME_WAS_LOOKED_UP;
            }
        }
        Runtime.getRuntime().halt(code);
    }

    private static void request() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(SOMEWHERE).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
