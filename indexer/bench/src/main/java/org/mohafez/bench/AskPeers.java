package org.mohafez.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.mohafez.bench.peer.Peers;

/**
 * Asks all loaded peers the same questions, each by the name of its folder. Arguments: the folder for all data, how many decisions,
 * questions of each kind, the file to write, and the peers.
 */
public final class AskPeers {
    private AskPeers() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int decisions = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (InTurns peers = new InTurns()) {
            Stream.of(arguments)
                    .skip(4)
                    .map(Peers::named)
                    .forEach(which -> peers.add(which.code(), which, data, decisions));
            peers.ask(decisions, count, Path.of(arguments[3]));
        }
    }
}
