package org.amanat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.Selector;
import java.util.Set;
import java.util.stream.Stream;

/** What the program never does, whoever asks for it: speak to another computer. */
final class NoNetwork {

    private static final Set<String> CONNECTING =
            Set.of("openConnection", "openStream", "getContent", "getHost", "getHostAddress");

    private NoNetwork() {}

    static Stream<Wall> under(String root) {
        return Stream.of(
                Wall.of(
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .dependOnClassesThat(speaksToComputers())
                                .because("a story that cannot leave over a wire cannot leak over one"),
                        "OpensSocket",
                        "SendsRequest"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .accessTargetWhere(connects())
                                .because("a resource is read by getResourceAsStream, everything else by path"),
                        "OpensUrl"));
    }

    private static DescribedPredicate<JavaClass> speaksToComputers() {
        return assignableTo(Socket.class)
                .or(assignableTo(ServerSocket.class))
                .or(assignableTo(DatagramSocket.class))
                .or(assignableTo(SocketAddress.class))
                .or(assignableTo(InetAddress.class))
                .or(assignableTo(NetworkInterface.class))
                .or(assignableTo(URLConnection.class))
                .or(assignableTo(URLClassLoader.class))
                .or(assignableTo(NetworkChannel.class))
                .or(assignableTo(AsynchronousSocketChannel.class))
                .or(assignableTo(AsynchronousServerSocketChannel.class))
                .or(assignableTo(Selector.class))
                .or(resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "javafx.scene.web.."))
                .as("speak to other computers");
    }

    private static DescribedPredicate<JavaAccess<?>> connects() {
        return DescribedPredicate.describe(
                "opens what a URL names",
                access -> access.getTargetOwner().isEquivalentTo(URL.class) && CONNECTING.contains(access.getName()));
    }
}
