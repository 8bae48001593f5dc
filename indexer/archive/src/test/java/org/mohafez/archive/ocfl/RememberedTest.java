package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered remembered = new Remembered();
    private String state = "1";
    private int makings;

    private String made(String file, Supplier<String> making) {
        return remembered.made(
                file,
                "black",
                () -> state,
                () -> {
                    makings++;
                    return making.get();
                },
                String::length);
    }

    @Test
    void whatWasMadeIsMadeOnceForEachVersion() {
        assertThat(made("a", () -> "of 1")).isEqualTo("of 1");
        assertThat(made("a", () -> "again")).isEqualTo("of 1");
        assertThat(made("b", () -> "another")).isEqualTo("another");
        state = "2";
        assertThat(made("a", () -> "of 2")).isEqualTo("of 2");
        assertThat(makings).isEqualTo(3);
        state = "1";
        assertThat(made("a", () -> "restored")).isEqualTo("restored");
    }

    /** A part of it may be of the version before, and a part of the one that came. */
    @Test
    void whatIsMadeWhileTheFileChangesIsNotRemembered() {
        String mixed = made("a", () -> {
            state = "2";
            return "mixed";
        });
        assertThat(mixed).isEqualTo("mixed");
        assertThat(made("a", () -> "whole")).isEqualTo("whole");
    }

    @Test
    void whatIsNotHeldIsNotRemembered() {
        state = "";
        made("a", () -> "nothing");
        made("a", () -> "nothing");
        assertThat(makings).isEqualTo(2);
    }
}
