package org.mohafez.web.desk.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mohafez.MohafezException;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Replies;

/**
 * Uploads that go on after a dropped line. Answers are JSON; each request has the form key of the session in the header {@code X-Form-Key}.
 *
 * <pre>
 * POST /desk/upload/begin            {"names": […], "access": "internal", "onePaper": false}   201 {"slip": SLIP}
 * POST /desk/upload/SLIP/N?at=BYTES  the next bytes of file N, from 0; at most 512 KiB           200 {"at": BYTES held now}
 *                                    409 with the same where the file is not {@code at} bytes long: go on from there
 * GET  /desk/upload/SLIP             how many bytes of each file are held                      200 {"held": [BYTES, …]}
 * POST /desk/upload/SLIP             form: size (one a file), when all are there               200 {"page": where it is followed}
 *                                    409 with {"held": …} where some are not whole; once more does nothing
 * </pre>
 *
 * <p>A piece is taken whole or not at all, so that what is held is always a beginning of the file. What is never ended is thrown away
 * after some days.
 */
final class Resumable {
    private static final int PIECE_BYTES = 512 * 1024;
    private static final int TOO_LARGE = 413;

    private final Inbox inbox;
    private final UploadLimits limits;
    private final Room room;
    private final Desk desk;
    /** An upload is changed by one request at a time, though two be under way: the one whose line dropped, and the one that goes on. */
    private final List<Object> turns =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toList();

    /** Hands over what is whole. */
    @FunctionalInterface
    interface Desk {
        void hand(Inbox.Draft draft, Handover.Upload upload);
    }

    Resumable(Inbox inbox, UploadLimits limits, Room room, Desk desk) {
        this.inbox = inbox;
        this.limits = limits;
        this.room = room;
        this.desk = desk;
    }

    void register(Routes routes) {
        routes.form("/desk/upload/begin", this::begin);
        routes.get("/desk/upload/{slip}", ctx -> Replies.json(ctx, new Held(held(mine(ctx)))));
        routes.form("/desk/upload/{slip}", this::end);
        routes.form("/desk/upload/{slip}/{file}", this::append);
    }

    /** What somebody is going to send. */
    record Wanted(List<String> names, Access access, boolean onePaper) {
        Wanted {
            names = names == null ? List.of() : List.copyOf(names);
            access = access == null ? Access.INTERNAL : access;
        }
    }

    /** @param slip by which it goes on */
    record Begun(String slip) {}

    /** @param held bytes of each file */
    record Held(List<Long> held) {}

    /** @param at bytes of the file that are held */
    record At(long at) {}

    /** @param page where it is followed */
    record Ended(String page) {}

    /** An upload in the making, and whose it is. */
    private record Mine(Inbox.Draft draft, Handover.Upload upload) {
        Path file(int number) {
            return draft.files().resolve("%05d".formatted(number));
        }
    }

    private void begin(Context ctx) throws IOException {
        byte[] said = ctx.req().getInputStream().readNBytes(PIECE_BYTES);
        Wanted wanted = wanted(new String(said, UTF_8));
        if (wanted.names().isEmpty() || wanted.names().size() > limits.files()) {
            throw new HttpResponseException(TOO_LARGE, "too many files");
        }
        List<String> names = wanted.names().stream().map(UploadPages::name).toList();
        Inbox.Draft draft = inbox.begin();
        inbox.intend(
                draft,
                new Handover.Upload(
                        UploadPages.account(ctx).name(), Readers.ofNew(wanted.access()), wanted.onePaper(), names));
        ctx.status(HttpStatus.CREATED);
        Replies.json(ctx, new Begun(draft.slip()));
    }

    private static Wanted wanted(String json) {
        try {
            // The word null is JSON, and nothing.
            return Optional.ofNullable(RecordJson.read(json, Wanted.class)).orElseThrow(BadRequestResponse::new);
        } catch (MohafezException e) {
            throw new BadRequestResponse();
        }
    }

    private void append(Context ctx) throws IOException {
        Mine mine = mine(ctx);
        int number = number(ctx.pathParam("file"), mine.upload().files().size() - 1);
        long at = number(Objects.requireNonNullElse(ctx.queryParam("at"), ""), limits.fileBytes());
        byte[] piece = ctx.req().getInputStream().readNBytes(PIECE_BYTES + 1);
        if (piece.length > PIECE_BYTES || at + piece.length > limits.fileBytes()) {
            throw new HttpResponseException(TOO_LARGE, "too large");
        }
        room.require(piece.length);
        synchronized (turn(mine)) {
            long total = held(mine).stream().mapToLong(Long::longValue).sum();
            if (total + piece.length > limits.totalBytes()) {
                throw new HttpResponseException(TOO_LARGE, "too large");
            }
            long now = size(mine.file(number));
            if (now == at) {
                now += append(mine.file(number), at, piece);
            } else {
                ctx.status(HttpStatus.CONFLICT);
            }
            Replies.json(ctx, new At(now));
        }
    }

    private static int append(Path file, long at, byte[] piece) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(piece);
            channel.position(at);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            return piece.length;
        } catch (IOException e) {
            cut(file, at);
            throw e;
        }
    }

    /** Half a piece is none. */
    private static void cut(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(at);
        }
    }

    private void end(Context ctx) {
        String slip = ctx.pathParam("slip");
        boolean ended = inbox.draft(slip).isEmpty()
                && inbox.known(slip)
                        .filter(known -> UploadPages.isTheirs(known, UploadPages.account(ctx)))
                        .isPresent();
        if (!ended && !end(ctx, mine(ctx))) {
            return;
        }
        Replies.json(ctx, new Ended(UploadPages.pageOf(slip, ctx)));
    }

    /** @return whether it was handed over; what is missing has been told otherwise */
    private boolean end(Context ctx, Mine mine) {
        List<Long> sizes = ctx.formParams("size").stream()
                .map(size -> number(size, limits.fileBytes()))
                .toList();
        synchronized (turn(mine)) {
            List<Long> held = held(mine);
            if (!sizes.equals(held)) {
                ctx.status(HttpStatus.CONFLICT);
                Replies.json(ctx, new Held(held));
                return false;
            }
            for (int i = 0; i < held.size(); i++) {
                // An empty file has no piece.
                touch(mine.file(i));
            }
            desk.hand(mine.draft(), mine.upload());
            return true;
        }
    }

    private static void touch(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot receive a file", e);
        }
    }

    private Object turn(Mine mine) {
        return turns.get(Math.floorMod(mine.draft().slip().hashCode(), turns.size()));
    }

    private Mine mine(Context ctx) {
        String slip = ctx.pathParam("slip");
        return inbox.draft(slip)
                .flatMap(draft -> inbox.intended(draft)
                        .filter(Handover.Upload.class::isInstance)
                        .map(Handover.Upload.class::cast)
                        .map(upload -> new Mine(draft, upload)))
                .filter(mine ->
                        mine.upload().author().equals(UploadPages.account(ctx).name()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static List<Long> held(Mine mine) {
        return IntStream.range(0, mine.upload().files().size())
                .mapToObj(i -> size(mine.file(i)))
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new MohafezException("cannot tell how much of a file is held", e);
        }
    }

    private static long number(String text, long most) {
        if (!text.matches("\\d{1,12}") || Long.parseLong(text) > most) {
            throw new ConflictResponse();
        }
        return Long.parseLong(text);
    }

    private static int number(String text, int most) {
        return (int) number(text, (long) most);
    }
}
