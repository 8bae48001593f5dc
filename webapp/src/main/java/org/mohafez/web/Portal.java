package org.mohafez.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.account.Staff;
import org.mohafez.account.StateDatabase;
import org.mohafez.archive.Archive;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.engine.EngineOption;
import org.mohafez.engine.Following;
import org.mohafez.inbox.Inbox;
import org.mohafez.naming.NamingLog;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.operations.LogLines;
import org.mohafez.web.ui.Operator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mohafez serve}: the portal over one archive, until it is stopped. */
@Command(
        name = "mohafez serve",
        description = "Serves the portal: search, documents and decisions of an archive. Stop it with Ctrl-C.",
        sortOptions = false,
        footer = "Exit codes: 0 stopped, 2 wrong use, 3 could not run.")
public final class Portal implements Callable<Integer> {
    static final int COULD_NOT_RUN = 3;

    private static final int MOST_RATE = 100_000;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and end")
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:MOHAFEZ_ARCHIVE:-archive}",
            description = "the archive's folder (default: ./archive, or the environment's MOHAFEZ_ARCHIVE)")
    private Path archive = Path.of("archive");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "${env:MOHAFEZ_HOST:-127.0.0.1}",
            description = "where to listen (default: 127.0.0.1, this machine only; or the environment's MOHAFEZ_HOST)")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:MOHAFEZ_PORT:-7070}",
            description = "the port to listen on (default: 7070, or the environment's MOHAFEZ_PORT)")
    private int port;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:MOHAFEZ_BASE_URL:-}",
            description =
                    "where readers reach the portal, such as https://minutes.example; used in citations, feeds and"
                            + " permanent links (default: the address it listens on; or the environment's MOHAFEZ_BASE_URL)")
    private String baseUrl = "";

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            defaultValue = "${env:MOHAFEZ_OPERATOR:-}",
            description =
                    "who runs the portal: an office, a person; said on every page (or the environment's MOHAFEZ_OPERATOR)")
    private String operator = "";

    @Option(
            names = "--contact",
            paramLabel = "MAIL-OR-URL",
            defaultValue = "${env:MOHAFEZ_CONTACT:-}",
            description =
                    "where readers ask for a correction or a removal; said on every page (or the environment's MOHAFEZ_CONTACT)")
    private String contact = "";

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            defaultValue = "${env:MOHAFEZ_PROXY:-}",
            description =
                    "address of a proxy before the portal that speaks HTTPS with readers; its X-Forwarded-Proto and"
                            + " X-Forwarded-For are believed, nobody else's. Without one, people sign in on this machine only (or the environment's MOHAFEZ_PROXY)")
    private Set<String> proxies = Set.of();

    @Option(
            names = "--scraper",
            paramLabel = "ADDRESS",
            split = ",",
            defaultValue = "${env:MOHAFEZ_SCRAPER:-}",
            description =
                    "address of another machine that may read /metrics, for Prometheus (or the environment's MOHAFEZ_SCRAPER)")
    private Set<String> scrapers = Set.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "${env:MOHAFEZ_RATE:-20}",
            description =
                    "how many questions a second one address may ask on the long run, 20 seconds' worth of them at once; 0: as many as"
                            + " it likes. This machine itself is not held back (default: 20, or the environment's MOHAFEZ_RATE)")
    private int rate;

    @Option(
            names = "--log",
            paramLabel = "text|json",
            defaultValue = "${env:MOHAFEZ_LOG:-text}",
            description =
                    "what goes to standard error: text says what fails, json also has a line for each request; neither"
                            + " says what was searched for (default: text, or the environment's MOHAFEZ_LOG)")
    private LogForm log = LogForm.text;

    /** As they are typed. */
    private enum LogForm {
        text,
        json
    }

    @Mixin
    private EngineOption where = new EngineOption();

    private Portal() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        if (exit != CommandLine.ExitCode.OK) {
            System.exit(exit);
        }
    }

    /** Starts the portal, whose threads then keep the program alive; what {@link #main} does without ending the JVM. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Portal())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof MohafezException)) {
                        throw e;
                    }
                    command.getErr().println("mohafez: " + e.getMessage());
                    return COULD_NOT_RUN;
                })
                .execute(args);
    }

    @Override
    public Integer call() {
        CommandLine command = java.util.Objects.requireNonNull(spec).commandLine();
        URI base = baseUrl.isBlank() ? null : base(command);
        check(command);
        checkContact(command);
        if (log == LogForm.json) {
            LogLines.begin();
        }
        where.check(command);
        ArchiveFolder folder = new ArchiveFolder(archive.toAbsolutePath().normalize());
        Archive held = OcflArchive.open(folder);
        SearchEngine engine = where.open(folder);
        URI own = URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
        Optional<StateDatabase> state = state(folder, command.getErr());
        InstantSource clock = InstantSource.system();
        Javalin server = PortalServer.create(
                held,
                engine,
                base == null ? own : base,
                new Operator(operator, contact),
                clock,
                new PortalServer.Neighbours(proxies, scrapers, rate),
                state.map(database -> new PortalServer.Desk(
                        Staff.in(database, clock),
                        new Inbox(folder.inbox(), clock),
                        new NamingLog(folder.names(), clock))));
        start(server);
        Thread.ofPlatform().daemon().name("first-question").start(() -> askFirst(engine));
        Optional<Following> following = where.follow(held);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            following.ifPresent(Following::close);
            engine.close();
            state.ifPresent(StateDatabase::close);
        }));
        command.getOut().println("Mohafez: " + own + "/");
        return CommandLine.ExitCode.OK;
    }

    /** What is read once for all questions, seconds of it in a large archive, is read before the first reader asks. */
    private static void askFirst(SearchEngine engine) {
        try {
            engine.search(SearchRequest.of("", Access.OF_STRANGERS).counting(Set.of()));
        } catch (MohafezException | IllegalStateException e) {
            // A cluster that is away is told to who asks, and an engine that is closed already by nobody.
        }
    }

    /** Where the folder cannot be written to, the archive can still be read. */
    private static Optional<StateDatabase> state(ArchiveFolder folder, PrintWriter err) {
        try {
            return Optional.of(StateDatabase.open(folder.state()));
        } catch (MohafezException e) {
            err.println("mohafez: nobody can sign in: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void start(Javalin server) {
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            throw new MohafezException(
                    "cannot listen on " + host + ":" + port + ": is it taken by another program? Try another --port",
                    e);
        }
    }

    private void check(CommandLine command) {
        if (port < 1 || port > 65_535) {
            throw new ParameterException(command, "--port must be 1 to 65535; got: " + port);
        }
        if (rate < 0 || rate > MOST_RATE) {
            throw new ParameterException(command, "--rate must be 0 to " + MOST_RATE + "; got: " + rate);
        }
    }

    private URI base(CommandLine command) {
        try {
            URI base = URI.create(baseUrl.strip());
            if (isBase(base)) {
                return base;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new ParameterException(
                command, "--base-url must be http:// or https:// and a host, without a path; got: " + baseUrl);
    }

    private void checkContact(CommandLine command) {
        if (!contact.isBlank() && !Operator.isContact(contact.strip())) {
            throw new ParameterException(
                    command,
                    "--contact must be a mail address, or an address with http:// or https://; got: " + contact);
        }
    }

    private static boolean isBase(URI url) {
        String path = url.getRawPath();
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && (path == null || path.isEmpty())
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null;
    }
}
