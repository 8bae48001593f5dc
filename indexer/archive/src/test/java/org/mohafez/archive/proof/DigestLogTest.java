package org.mohafez.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.Sha;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.LogEntry.What;
import org.mohafez.archive.proof.ProofCheck.Fault;

class DigestLogTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final String PAPER = "প্রথম সভা";

    private ArchiveFolder folder = new ArchiveFolder(Path.of("."));
    private Path temp = Path.of(".");

    @BeforeEach
    void begin(@TempDir Path fresh) throws IOException {
        temp = fresh;
        folder = new ArchiveFolder(fresh.resolve("archive"));
        Files.createDirectories(folder.staging());
    }

    private DigestLogWriter writer() throws IOException {
        return new DigestLogWriter(folder, new Durable(WatchedDisk.calm(), folder.staging()), Stream.empty());
    }

    private static LogEntry entry(String id, Instant at) {
        return new LogEntry(id, 1, What.KEPT, Sha.SHA512.hex(inventory(id).getBytes()), at);
    }

    private static String inventory(String id) {
        return """
                {"id":"%s","manifest":{"%s":["v1/content/original/a.txt"]}}""".formatted(id, Sha.SHA512.hex(PAPER.getBytes()));
    }

    private Proof prove(String id, Optional<Hash> earlier) {
        return new DigestLog(folder)
                .prove(id, earlier, (of, version) -> Optional.of(inventory(of)))
                .orElseThrow();
    }

    private List<Fault> check(Proof proof, Optional<Hash> earlier) throws IOException {
        Path paper = Files.writeString(temp.resolve("paper"), PAPER);
        return ProofCheck.of(proof, new DigestLog(folder).key(), earlier, Optional.of(paper))
                .faults();
    }

    @Test
    void aPaperIsProvedSinceAnEarlierRoot() throws IOException {
        DigestLogWriter log = writer();
        log.add(entry("a", MONDAY));
        log.add(entry("b", MONDAY));
        log.add(entry("c", TUESDAY));
        log.sign(TUESDAY);
        List<TreeHead> heads = new DigestLog(folder).heads();
        assertThat(heads).extracting(TreeHead::size).containsExactly(2, 3);
        Hash monday = heads.getFirst().root();

        for (String id : List.of("a", "b", "c")) {
            assertThat(check(prove(id, Optional.of(monday)), Optional.of(monday)))
                    .isEmpty();
            assertThat(check(prove(id, Optional.empty()), Optional.empty())).isEmpty();
        }
    }

    @Test
    void nothingTamperedWithIsProved() throws IOException {
        DigestLogWriter log = writer();
        log.add(entry("a", MONDAY));
        log.add(entry("b", TUESDAY));
        log.sign(TUESDAY);
        Hash monday = new DigestLog(folder).heads().getFirst().root();
        Optional<Hash> kept = Optional.of(monday);
        Proof proof = prove("a", kept);
        TreeHead head = proof.head();
        Hash other = Hash.ofLeaf(new byte[0]);

        assertThat(check(with(proof, proof.entry().replace("\"a\"", "\"z\"")), kept))
                .contains(Fault.NOT_IN_THE_LOG);
        assertThat(check(with(proof, new TreeHead(2, other, head.at(), head.signature())), kept))
                .contains(Fault.NOT_SIGNED_BY_THIS_KEY, Fault.NOT_IN_THE_LOG);
        assertThat(check(with(proof, new TreeHead(2, head.root(), MONDAY, head.signature())), kept))
                .containsExactly(Fault.NOT_SIGNED_BY_THIS_KEY);
        assertThat(check(with(proof, new TreeHead(2, head.root(), head.at(), "no base64!")), kept))
                .containsExactly(Fault.NOT_SIGNED_BY_THIS_KEY);
        assertThat(check(prove("a", Optional.empty()), kept)).containsExactly(Fault.EARLIER_ROOT_NOT_IN_PROOF);
        assertThat(check(proof, Optional.of(other))).containsExactly(Fault.EARLIER_ROOT_NOT_IN_PROOF);
        Proof foreign = new Proof(proof.entry(), proof.index(), proof.path(), head, proof.earlier(), inventory("b"));
        assertThat(check(foreign, kept)).containsExactly(Fault.INVENTORY_IS_ANOTHER);
        Path paper = Files.writeString(temp.resolve("other"), PAPER + " ");
        assertThat(ProofCheck.of(proof, new DigestLog(folder).key(), kept, Optional.of(paper))
                        .faults())
                .containsExactly(Fault.PAPER_IS_NOT_IN_THE_INVENTORY);
    }

    /** Whoever rewrites the log signs it again with the archive's own key: only the kept root tells. */
    @Test
    void aRewrittenLogIsProvedOnlyToWhoKeptNoRoot() throws IOException {
        DigestLogWriter log = writer();
        log.add(entry("a", MONDAY));
        log.add(entry("b", TUESDAY));
        Hash monday = new DigestLog(folder).heads().getFirst().root();
        Files.delete(folder.digestLog());
        Files.delete(folder.treeHeads());
        DigestLogWriter rewritten = writer();
        rewritten.add(entry("forged", MONDAY));
        rewritten.add(entry("b", TUESDAY));
        rewritten.sign(TUESDAY);

        assertThat(check(prove("b", Optional.empty()), Optional.empty())).isEmpty();
        assertThatThrownBy(() -> prove("b", Optional.of(monday)))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining(monday.toString());
        Proof forged = prove("b", Optional.empty());
        Proof claimed = new Proof(
                forged.entry(),
                forged.index(),
                forged.path(),
                forged.head(),
                new Proof.Earlier(1, monday, forged.path()),
                forged.inventory());
        assertThat(check(claimed, Optional.of(monday))).containsExactly(Fault.LOG_WAS_CHANGED_SINCE_THE_EARLIER_ROOT);
    }

    @Test
    void aLineOfWhichOnlyABeginningIsThereWasNeverThere() throws IOException {
        DigestLogWriter log = writer();
        log.add(entry("a", MONDAY));
        Files.writeString(folder.digestLog(), "{\"id\":\"b\",\"ver", StandardOpenOption.APPEND);
        log.add(entry("c", MONDAY));
        Files.writeString(folder.digestLog(), "{\"id\":", StandardOpenOption.APPEND);
        DigestLogWriter next = writer();
        next.addIfMissing(entry("c", TUESDAY));
        next.add(entry("d", TUESDAY));
        next.sign(TUESDAY);

        try (Stream<LogEntry> entries = new DigestLog(folder).entries()) {
            assertThat(entries).extracting(LogEntry::id).containsExactly("a", "c", "d");
        }
    }

    @Test
    void theSameLogIsSignedOnceADay() throws IOException {
        DigestLogWriter log = writer();
        log.sign(MONDAY);
        assertThat(new DigestLog(folder).heads()).isEmpty();
        log.add(entry("a", MONDAY));
        log.sign(MONDAY);
        log.sign(MONDAY.plusSeconds(60));
        writer().sign(MONDAY.plusSeconds(120));
        assertThat(new DigestLog(folder).heads()).hasSize(1);
        log.sign(TUESDAY);
        assertThat(new DigestLog(folder).heads()).hasSize(2);
    }

    @Test
    void anArchiveWithoutALogBeginsWithWhatItHas() throws IOException {
        new DigestLogWriter(
                        folder,
                        new Durable(WatchedDisk.calm(), folder.staging()),
                        Stream.of(entry("a", MONDAY), entry("b", MONDAY)))
                .sign(TUESDAY);

        assertThat(check(prove("b", Optional.empty()), Optional.empty())).isEmpty();
        assertThat(new DigestLog(folder).prove("c", Optional.empty(), (of, version) -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void onlyItsOwnerMayReadTheKey() throws IOException {
        writer();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.signingKey())))
                .isEqualTo("rw-------");
        String published = Files.readString(folder.publishedKey());
        writer();
        assertThat(folder.publishedKey()).hasContent(published);
        assertThat(PublishedKey.parse(published).pem()).isEqualTo(published);
        assertThatThrownBy(() -> PublishedKey.parse("x")).isInstanceOf(MohafezException.class);
    }

    private static Proof with(Proof proof, String entry) {
        return new Proof(entry, proof.index(), proof.path(), proof.head(), proof.earlier(), proof.inventory());
    }

    private static Proof with(Proof proof, TreeHead head) {
        return new Proof(proof.entry(), proof.index(), proof.path(), head, proof.earlier(), proof.inventory());
    }
}
