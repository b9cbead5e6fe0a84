// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the running workbench listens for later starts: a port of the loopback interface, published with a secret in a
 * file of the state folder that only its owner reads. A file left behind by a crash leads to a closed port or to a
 * stranger who does not know the secret; both count as nobody there.
 */
public final class Door implements AutoCloseable {

    static final String FILE = ".window";

    private static final int ANSWER_MILLIS = 5_000;
    private static final int MOST_PATHS = 256;

    private final ServerSocket socket;
    private final Path file;
    private final String secret;

    private Door(ServerSocket socket, Path file, String secret) {
        this.socket = socket;
        this.file = file;
        this.secret = secret;
    }

    /**
     * Listens from now on.
     *
     * @param folder the state folder, which the caller has locked
     * @param visitor receives, on a thread of the door, the absolute paths a later start was asked to open; often none
     * @return the open door; closing it takes the file away
     * @throws IOException when the folder cannot be written or no port is to be had
     */
    public static Door open(Path folder, Consumer<List<Path>> visitor) throws IOException {
        var socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        try {
            var door = new Door(socket, folder.resolve(FILE), newSecret());
            Thread.ofPlatform().daemon().name("Later starts").start(() -> door.listen(visitor));
            door.publish();
            return door;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Hands paths over to the workbench that listens behind a state folder, and waits for its word.
     *
     * @return false when nobody answers there
     */
    static boolean knock(Path folder, List<Path> paths) {
        try {
            var lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.US_ASCII);
            if (lines.size() != 2) {
                return false;
            }
            try (var visit = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(lines.get(0)))) {
                visit.setSoTimeout(ANSWER_MILLIS);
                var out = new DataOutputStream(visit.getOutputStream());
                out.writeUTF(lines.get(1));
                out.writeInt(paths.size());
                for (var path : paths) {
                    out.writeUTF(path.toString());
                }
                out.flush();
                return new DataInputStream(visit.getInputStream()).readBoolean();
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left behind, the file leads nowhere: the next start replaces it.
            return;
        }
    }

    private void publish() throws IOException {
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), FILE, ".tmp");
        Files.writeString(draft, socket.getLocalPort() + "\n" + secret + "\n", StandardCharsets.US_ASCII);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void listen(Consumer<List<Path>> visitor) {
        while (!socket.isClosed()) {
            try (var visit = socket.accept()) {
                visit.setSoTimeout(ANSWER_MILLIS);
                receive(visit, visitor);
            } catch (IOException | IllegalArgumentException e) {
                // The door was closed, or a stranger went away: the next visitor is served all the same.
                continue;
            }
        }
    }

    private void receive(Socket visit, Consumer<List<Path>> visitor) throws IOException {
        var in = new DataInputStream(visit.getInputStream());
        var known = MessageDigest.isEqual(bytes(in.readUTF()), bytes(secret));
        var count = in.readInt();
        if (!known || count < 0 || count > MOST_PATHS) {
            return;
        }
        var paths = new ArrayList<Path>(count);
        for (var i = 0; i < count; i++) {
            paths.add(Path.of(in.readUTF()));
        }
        visitor.accept(List.copyOf(paths));
        new DataOutputStream(visit.getOutputStream()).writeBoolean(true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String newSecret() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
