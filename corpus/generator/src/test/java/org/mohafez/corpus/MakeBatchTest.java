package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files of few samples: as many as were asked for, in their shares, no two the same, all still files of their form. */
class MakeBatchTest {
    @TempDir
    private Path folder;

    @Test
    void noTwoFilesAreTheSame() throws IOException {
        MakeBatch.main(new String[] {
            CorpusFolder.PATH.resolve("samples").toString(), folder.toString(), "100", "pdf=40", "docx=40", "html=20"
        });
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        Set<String> contents = new HashSet<>();
        for (Path file : files) {
            contents.add(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        assertThat(files).hasSize(100);
        assertThat(contents).hasSize(100);
        try (ZipFile docx = new ZipFile(folder.resolve("docx-00000.docx").toFile())) {
            assertThat(docx.getEntry("word/document.xml")).isNotNull();
        }
    }
}
