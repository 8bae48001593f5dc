package org.mohafez.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.source.ReceivedFiles.Failure;

class ReceivedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void whatGivesNoFileIsToldInPlainWords() throws IOException {
        Path paper = Files.writeString(folder.resolve("a.txt"), "সভা");
        Path nowhere = Files.createSymbolicLink(folder.resolve("b.pdf"), folder.resolve("not-there.pdf"));
        Path loop = Files.createSymbolicLink(folder.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve(".hidden"), folder.resolve("not-there.pdf"));
        Path missing = folder.resolve("missing");
        ReceivedFiles received = ReceivedFiles.under(List.of(folder, missing));
        assertThat(received.files()).containsExactly(paper);
        assertThat(received.failures())
                .containsExactlyInAnyOrder(
                        new Failure(nowhere, "the link leads to nothing"),
                        new Failure(loop, "the folder leads back into itself"),
                        new Failure(missing, "it is not there"));
    }
}
