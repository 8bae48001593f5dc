package org.mohafez.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.InboxFolder;
import org.mohafez.record.RecordJson;

/**
 * The folder {@code inbox/} of an archive. A handover is put together in {@code making/}, forced to the disk and moved to
 * {@code waiting/} in one step. What became of it is written to {@code settled/}, and only then does it go; if some of its bytes could
 * not be kept, to {@code unkept/} instead, for a person to look at. Several programs may hand over at once, one writer settles. Safe for use by
 * several threads.
 */
public final class Inbox {
    private static final String SAID = "handover.json";
    private static final String FILES = "files";

    /** How long one can ask what became of a handover. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** How long one may take to put a handover together: an upload over a slow line, begun in one week and ended in the next. */
    private static final Duration IN_THE_MAKING = Duration.ofDays(7);

    private final InboxFolder folder;
    private final InstantSource clock;
    private final Disk disk;
    private final Durable durable;

    /** @param root need not exist */
    public Inbox(Path root, InstantSource clock) {
        this(root, clock, Disk.REAL);
    }

    Inbox(Path root, InstantSource clock, Disk disk) {
        this.folder = new InboxFolder(root);
        this.clock = clock;
        this.disk = disk;
        this.durable = new Durable(disk, folder.making());
    }

    /**
     * A handover that waits.
     *
     * @param slip by which one asks what became of it
     * @param files of an {@link Handover.Upload}, in the order of its names
     */
    public record Waiting(String slip, Handover handover, List<Path> files) {
        public Waiting {
            files = List.copyOf(files);
        }

        /** Whether something of it is nowhere else: its bytes, or what nobody could read. */
        boolean isAlone() {
            return !files.isEmpty() || handover instanceof Handover.Unread;
        }
    }

    /**
     * A handover in the making.
     *
     * @param slip by which one asks for it, and later what became of it
     * @param files an empty folder for its files, which are taken in the order of their names
     */
    public record Draft(String slip, Path files) {}

    /**
     * A handover that is known of.
     *
     * @param settlement null if nobody has begun with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Known(
            String slip, Handover handover, @Nullable Settlement settlement) {}

    /** Hands over what has no files with it. When this returns it is on the disk. @return the slip */
    public String hand(Handover handover) {
        Draft draft = begin();
        hand(draft, handover);
        return draft.slip();
    }

    public Draft begin() {
        String slip = Slip.at(clock.instant());
        try {
            Path files = folder.making().resolve(slip).resolve(FILES);
            durable.createFolders(files);
            return new Draft(slip, files);
        } catch (IOException e) {
            throw new MohafezException("cannot begin a handover in " + folder.root(), e);
        }
    }

    /** What was begun and not yet handed over, by this program or an earlier one. */
    public Optional<Draft> draft(String slip) {
        Path files = folder.making().resolve(slip).resolve(FILES);
        return Slip.is(slip) && Files.isDirectory(files) ? Optional.of(new Draft(slip, files)) : Optional.empty();
    }

    /** Notes what a draft is going to be, for whoever goes on with it. */
    public void intend(Draft draft, Handover handover) {
        try {
            disk.write(
                    folder.making().resolve(draft.slip()).resolve(SAID),
                    RecordJson.line(handover).getBytes(UTF_8));
        } catch (IOException e) {
            throw new MohafezException("cannot begin a handover in " + folder.root(), e);
        }
    }

    /** What a draft was noted to be. */
    public Optional<Handover> intended(Draft draft) {
        try {
            String said = Files.readString(folder.making().resolve(draft.slip()).resolve(SAID));
            return Optional.of(RecordJson.read(said, Handover.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot read what was begun in " + folder.root(), e);
        }
    }

    /** Hands over what was put together; when this returns it is on the disk. Once more does nothing. */
    public void hand(Draft draft, Handover handover) {
        Path whole = folder.making().resolve(draft.slip());
        try {
            if (Files.notExists(whole)
                    && (waits(draft.slip()) || settled(draft.slip()).isPresent())) {
                return;
            }
            disk.write(whole.resolve(SAID), RecordJson.line(handover).getBytes(UTF_8));
            durable.createFolders(folder.waiting());
            durable.moveIn(whole, folder.waiting().resolve(draft.slip()));
        } catch (IOException e) {
            throw new MohafezException("cannot hand over in " + folder.root(), e);
        }
    }

    /** Throws away what was begun. */
    public void abandon(Draft draft) {
        try {
            durable.takeAway(folder.making().resolve(draft.slip()));
        } catch (NoSuchFileException gone) {
            // Nothing is left to throw away.
        } catch (IOException e) {
            throw new MohafezException("cannot throw away " + draft.slip(), e);
        }
    }

    /** The slips of those that wait, the oldest first. */
    public List<String> slips() {
        return names(folder.waiting());
    }

    /** One of them; empty if it waits no longer. */
    public Optional<Waiting> waiting(String slip) {
        return Slip.is(slip) ? read(slip) : Optional.empty();
    }

    /** Those that wait, the oldest first. */
    public List<Waiting> waitingNow() {
        return slips().stream().map(this::waiting).flatMap(Optional::stream).toList();
    }

    /**
     * When what is next in turn was handed over, or when the writer last wrote down how far it is, by the clock of the disk; empty while
     * nothing waits. However long a delivery is, this does not stand still while it is carried out; it does while the index is made anew first.
     */
    public Optional<Instant> lastProgress() {
        return slips().stream()
                .map(slip -> Stream.of(
                                folder.waiting().resolve(slip).resolve(SAID),
                                folder.settled().resolve(slip))
                        .map(Inbox::written)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot see when " + file + " was written", e);
        }
    }

    /** What became of a handover so far; empty if nobody has begun with it or handed it over, or it is too long ago. */
    public Optional<Settlement> settled(String slip) {
        return told(slip).map(Known::settlement);
    }

    /** A handover that waits, or of which one can still ask what became. */
    public Optional<Known> known(String slip) {
        return told(slip)
                .or(() -> waiting(slip).map(one -> new Known(slip, one.handover(), null)))
                // Settled and let go between the two looks.
                .or(() -> told(slip));
    }

    /** Those of somebody, the newest first. @param most how many, of those that were begun last by anybody, are looked through */
    public List<Known> of(String author, int most) {
        return newest(most)
                .filter(one -> one.handover().author().equals(author))
                .toList();
    }

    /** Those of anybody, the newest first. */
    public List<Known> all() {
        return newest(Long.MAX_VALUE).toList();
    }

    private Stream<Known> newest(long most) {
        return Stream.concat(names(folder.waiting()).stream(), names(folder.settled()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .map(this::known)
                .flatMap(Optional::stream);
    }

    private Optional<Known> told(String slip) {
        if (!Slip.is(slip)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordJson.MAPPER.readValue(
                    Files.readString(folder.settled().resolve(slip)), Known.class));
        } catch (NoSuchFileException | JsonProcessingException e) {
            // A note that cannot be understood is as good as none: the writer, if it still waits, settles it again.
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot read what became of " + slip, e);
        }
    }

    /** Whether it was handed over and has not ended. */
    public boolean waits(String slip) {
        return Slip.is(slip) && Files.exists(folder.waiting().resolve(slip).resolve(SAID));
    }

    /** Writes down what became of it so far, while it still waits. */
    public void progress(Waiting one, Settlement soFar) {
        writeDown(one, soFar);
    }

    /** Writes down what became of it; it waits no longer. */
    public void settle(Waiting one, Settlement settlement) {
        writeDown(one, settlement);
        end(one, settlement);
    }

    /** Lets go what was written down as ended by a writer that did not live to let it go. */
    public void end(Waiting one, Settlement settlement) {
        Path whole = folder.waiting().resolve(one.slip());
        try {
            if (settlement.leavesBytes() && one.isAlone()) {
                durable.createFolders(folder.unkept());
                durable.moveIn(whole, folder.unkept().resolve(one.slip()));
            } else {
                durable.takeAway(whole);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot let go " + whole, e);
        }
    }

    /** Folders of handovers some of whose bytes are not in the archive. */
    public List<Path> unkeptNow() {
        return names(folder.unkept()).stream().map(folder.unkept()::resolve).toList();
    }

    /** Where bytes are received before they belong to a draft; made if it is not there. */
    public Path receiving() {
        try {
            durable.createFolders(folder.receiving());
            return folder.receiving();
        } catch (IOException e) {
            throw new MohafezException("cannot receive anything in " + folder.root(), e);
        }
    }

    /** Takes away what nobody asks for any more, and what was never handed over whole. For the writer, now and then. */
    public void tidy() {
        tidy(folder.settled(), REMEMBERED);
        tidy(folder.making(), IN_THE_MAKING);
        tidy(folder.receiving(), IN_THE_MAKING);
    }

    private void tidy(Path old, Duration kept) {
        Instant oldest = clock.instant().minus(kept);
        try {
            for (String name : names(old)) {
                Path path = old.resolve(name);
                if (Files.getLastModifiedTime(path).toInstant().isBefore(oldest)) {
                    durable.clear(path);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new MohafezException("cannot tidy " + old, e);
        }
    }

    private void writeDown(Waiting one, Settlement settlement) {
        try {
            durable.createFolders(folder.making());
            durable.createFolders(folder.settled());
            Known known = new Known(one.slip(), one.handover(), settlement);
            durable.put(
                    folder.settled().resolve(one.slip()), RecordJson.line(known).getBytes(UTF_8));
        } catch (IOException e) {
            throw new MohafezException("cannot write down what became of " + one.slip(), e);
        }
    }

    private Optional<Waiting> read(String slip) {
        Path whole = folder.waiting().resolve(slip);
        try {
            List<Path> files = names(whole.resolve(FILES)).stream()
                    .map(whole.resolve(FILES)::resolve)
                    .toList();
            return Optional.of(new Waiting(slip, HandoverText.read(text(whole), files.size()), files));
        } catch (NoSuchFileException e) {
            // It has just been let go.
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot read the handover " + whole, e);
        }
    }

    /** What a handover says; nothing, where it says nothing though it is there. */
    private static String text(Path whole) throws IOException {
        try {
            return Files.readString(whole.resolve(SAID));
        } catch (NoSuchFileException | MalformedInputException e) {
            if (Files.isDirectory(whole)) {
                return "";
            }
            throw e;
        }
    }

    /** In their order; none of a folder that is not there. */
    private static List<String> names(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(children.spliterator(), false)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new MohafezException("cannot list " + folder, e);
        }
    }
}
