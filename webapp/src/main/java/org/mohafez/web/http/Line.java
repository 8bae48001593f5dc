package org.mohafez.web.http;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line a request came over.
 *
 * @param secret whether nobody on the way can read it: encrypted up to a proxy that is known, or within this machine
 * @param encrypted whether the browser itself speaks HTTPS
 * @param from the address of the machine it came from
 */
public record Line(boolean secret, boolean encrypted, String from) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final Pattern WRITTEN =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)(?:%\\w+)?](?::\\d+)?|(\\d+(?:\\.\\d+){3}):\\d+");
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Via");

    /** @param proxies the addresses of those whose word is taken; everybody else can write these headers too */
    public static Line of(Context request, Set<String> proxies) {
        String peer = peer(request);
        if (proxies.contains(peer)) {
            boolean encrypted = "https".equalsIgnoreCase(last(lines(request, "X-Forwarded-Proto")));
            return new Line(encrypted, encrypted, from(peer, lines(request, "X-Forwarded-For"), proxies));
        }
        boolean within = THIS_MACHINE.contains(peer)
                && request.host() != null
                && OWN_HOST.matcher(request.host()).matches()
                // A proxy on this machine that nobody told us of: what lies before it is unknown.
                && FORWARDED.stream().allMatch(header -> request.header(header) == null);
        return new Line(within, false, peer);
    }

    /** Whether the request began here, or whoever passed it on from here did not say where it did. */
    boolean fromThisMachine() {
        return isThisMachine(from);
    }

    /** The address of who asks us, without a name for it. */
    static String peer(Context request) {
        return plain(request.req().getRemoteAddr());
    }

    /** An address without the brackets of an IPv6 one and without its port: some proxies write these, and so does Jetty. */
    static String plain(String address) {
        Matcher bare = WRITTEN.matcher(address);
        return bare.matches() ? Objects.requireNonNullElse(bare.group(1), bare.group(2)) : address;
    }

    /**
     * Where a request comes from.
     *
     * @param peer who asks us
     * @param forwarded the lines of {@code X-Forwarded-For}
     */
    static String from(String peer, List<String> forwarded, Set<String> proxies) {
        String named = proxies.contains(peer) ? last(forwarded) : null;
        return named == null ? peer : plain(named);
    }

    /** Whether the address is this machine's own. */
    static boolean isThisMachine(String address) {
        return THIS_MACHINE.contains(address);
    }

    private static List<String> lines(Context request, String header) {
        return Collections.list(request.req().getHeaders(header));
    }

    /** What the proxy itself added stands last, in the line that is there or in one of its own (as HAProxy has it). */
    private static @Nullable String last(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        String line = lines.getLast();
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }
}
