package org.mohafez.archive.backup;

import java.util.List;
import org.mohafez.archive.fixity.Damage;

/**
 * What came of a backup, or of a restoration.
 *
 * @param holdings how many were looked at
 * @param copied how many of them were new or had changed
 * @param files that were copied, and how many bytes they have
 * @param handovers that wait in the inbox or could not be kept, how many of them were copied
 * @param damages what could not be copied, because it is not as it was kept
 * @param onlyThere ids of holdings that the other place has and the archive does not, though nobody erased them; they stay
 */
public record BackupReport(
        long holdings,
        long copied,
        long files,
        long bytes,
        long handovers,
        List<Damage> damages,
        List<String> onlyThere) {

    /** Whether all is at the other place, and nothing is missed. */
    public boolean isWhole() {
        return damages.isEmpty() && onlyThere.isEmpty();
    }
}
