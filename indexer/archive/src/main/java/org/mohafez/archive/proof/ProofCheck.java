package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.Sha;
import org.mohafez.record.RecordJson;

/**
 * What a proof does not hold up to; nothing, if it proves what it says.
 *
 * @param entry what was to be proved
 */
public record ProofCheck(LogEntry entry, List<Fault> faults) {
    /** Why a proof proves nothing. */
    public enum Fault {
        NOT_SIGNED_BY_THIS_KEY,
        NOT_IN_THE_LOG,
        LOG_WAS_CHANGED_SINCE_THE_EARLIER_ROOT,
        EARLIER_ROOT_NOT_IN_PROOF,
        INVENTORY_IS_ANOTHER,
        PAPER_IS_NOT_IN_THE_INVENTORY
    }

    /**
     * @param earlier the root that the one who checks kept
     * @param paper a file that is said to be what was received
     */
    public static ProofCheck of(Proof proof, PublishedKey key, Optional<Hash> earlier, Optional<Path> paper)
            throws IOException {
        LogEntry entry = LogEntry.parse(proof.entry());
        List<Fault> faults = new ArrayList<>();
        TreeHead head = proof.head();
        if (!head.isSignedBy(key)) {
            faults.add(Fault.NOT_SIGNED_BY_THIS_KEY);
        }
        if (!MerkleCheck.includes(
                LogEntry.hash(proof.entry()), proof.index(), head.size(), proof.path(), head.root())) {
            faults.add(Fault.NOT_IN_THE_LOG);
        }
        earlier.flatMap(root -> since(root, proof)).ifPresent(faults::add);
        String inventory = proof.inventory();
        if (inventory != null && !Sha.SHA512.hex(inventory.getBytes(UTF_8)).equals(entry.inventory())) {
            faults.add(Fault.INVENTORY_IS_ANOTHER);
        }
        if (paper.isPresent() && (inventory == null || !names(inventory, Sha.SHA512.hex(paper.get())))) {
            faults.add(Fault.PAPER_IS_NOT_IN_THE_INVENTORY);
        }
        return new ProofCheck(entry, List.copyOf(faults));
    }

    private static Optional<Fault> since(Hash root, Proof proof) {
        TreeHead head = proof.head();
        if (head.root().equals(root)) {
            return Optional.empty();
        }
        Proof.Earlier earlier = proof.earlier();
        if (earlier == null || !earlier.root().equals(root)) {
            return Optional.of(Fault.EARLIER_ROOT_NOT_IN_PROOF);
        }
        return MerkleCheck.extend(earlier.size(), root, head.size(), head.root(), earlier.path())
                ? Optional.empty()
                : Optional.of(Fault.LOG_WAS_CHANGED_SINCE_THE_EARLIER_ROOT);
    }

    /** Whether a file with that SHA-512 is among the originals in an OCFL inventory. */
    private static boolean names(String inventory, String sha512) throws IOException {
        JsonNode manifest = RecordJson.MAPPER.readTree(inventory).path("manifest");
        for (Map.Entry<String, JsonNode> content : manifest.properties()) {
            if (content.getKey().equalsIgnoreCase(sha512)) {
                return content.getValue().valueStream().anyMatch(path -> path.asText()
                        .contains("/original/"));
            }
        }
        return false;
    }
}
