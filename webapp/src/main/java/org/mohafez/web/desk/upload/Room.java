package org.mohafez.web.desk.upload;

import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mohafez.MohafezException;

/** How much room the disk has for what is sent, beside what must stay free for the archive itself. */
record Room(Path folder, long leftBytes) {
    private static final int NO_ROOM = 507;

    /** @throws HttpResponseException if there is not enough */
    void require(long bytes) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() < bytes + leftBytes) {
                throw new HttpResponseException(NO_ROOM, "no room");
            }
        } catch (IOException e) {
            throw new MohafezException("cannot tell how much room there is in " + folder, e);
        }
    }
}
