package org.mohafez.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;

/** Each hostile file gives pages, or the reason why not: never another file's words, never more than it has, never an end of the reader. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTest {
    private static final String SECRET = "root-of-another-file";
    private static final int MOST_LETTERS = 12 << 20;
    private static final Opener OPENER = new Opener();

    @TempDir
    private static Path folder;

    @AfterAll
    static void close() {
        OPENER.close();
    }

    @TestFactory
    Stream<DynamicTest> aFileDoesNothingToItsReader() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        return HostileFiles.asking(secret.toUri()).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> opens(file.getValue())));
    }

    private static void opens(byte[] bytes) throws IOException {
        switch (OPENER.open(Files.write(folder.resolve("received"), bytes))) {
            case Pages pages ->
                assertThat(pages.text())
                        .hasSizeLessThan(MOST_LETTERS)
                        .doesNotContain(SECRET, "বোমাবোমা")
                        .doesNotContainPattern("[\\p{Cs}\\x00\\x1B\\x07]");
            case Unreadable why ->
                assertThat(why.detail()).isNotBlank().doesNotContain(SECRET).hasSizeLessThan(500);
        }
    }
}
