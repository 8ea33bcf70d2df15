package org.amanat.offline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.amanat.app.Main;

/**
 * Runs the program, or something that breaks the rule, in a virtual machine in which every socket is refused and every
 * refusal ends the process.
 */
public final class Sealed {

    private static final URI SOMEWHERE = URI.create("http://192.0.2.1/");

    private Sealed() {}

    @SuppressWarnings("deprecation") // the only place where old sockets can be refused
    public static void main(String[] arguments) throws Exception {
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

    private static void request() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(SOMEWHERE).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
