package org.mohafez.archive.fixity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;

/**
 * What is known of the archive's bytes. If it is lost, the next look begins anew.
 *
 * @param last that came to its end
 * @param current that was broken off, or is going on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FixityState(@Nullable Round last, @Nullable Round current) {

    /** As far as it is known; a file that cannot be understood is as good as none. */
    public static FixityState of(ArchiveFolder folder) {
        try {
            return Files.exists(folder.fixity())
                    ? RecordJson.read(Files.readString(folder.fixity()), FixityState.class)
                    : new FixityState(null, null);
        } catch (IOException | MohafezException e) {
            return new FixityState(null, null);
        }
    }

    void keep(ArchiveFolder folder) {
        try {
            Durable durable = new Durable(Disk.REAL, folder.cache());
            durable.createFolders(folder.cache());
            durable.put(folder.fixity(), RecordJson.indented(this).getBytes(UTF_8));
        } catch (IOException e) {
            throw new MohafezException("cannot note what was verified in " + folder.fixity(), e);
        }
    }
}
