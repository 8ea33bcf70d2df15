package org.amanat.offline;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * What a virtual machine makes its sockets with when it is started with
 * {@code -Djava.nio.channels.spi.SelectorProvider} naming this class: nothing. Whoever asks ends the process, so that
 * nobody can pass over it.
 */
public final class NoWayOut extends SelectorProvider {

    /** What the process ends with. */
    static final int WANTED_OUT = 99;

    /** Made by the virtual machine. */
    public NoWayOut() {}

    /** Never answers. */
    static IOException refused() {
        Runtime.getRuntime().halt(WANTED_OUT);
        return new IOException();
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused();
    }
}
