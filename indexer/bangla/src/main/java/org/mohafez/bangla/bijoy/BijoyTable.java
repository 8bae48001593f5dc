package org.mohafez.bangla.bijoy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mohafez.bangla.TableLines;

/** {@code bijoy.tsv}: what each character may mean. */
final class BijoyTable {
    /** One line of the table. */
    record Meaning(Where where, Kind kind, String text) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<Character, List<Meaning>> MEANINGS = read();

    private BijoyTable() {}

    /**
     * The character as Windows-1252 has it. Programs that take the bytes for Latin-1 leave C1 controls, and Word gives the
     * characters of symbol fonts as private ones from U+F000 on.
     */
    static char canonical(char c) {
        char code = 0xF020 <= c && c <= 0xF0FF ? (char) (c - 0xF000) : c;
        if (code < 0x80 || code > 0x9F) {
            return code;
        }
        char decoded = new String(new byte[] {(byte) code}, WINDOWS_1252).charAt(0);
        return decoded == '\uFFFD' ? code : decoded;
    }

    /** What a canonical character may mean, the surest first; empty where it means itself. */
    static List<Meaning> meanings(char code) {
        return MEANINGS.getOrDefault(code, List.of());
    }

    /** What a canonical character is where nothing around it says otherwise. */
    static Kind usually(char code) {
        List<Meaning> meanings = meanings(code);
        for (Meaning meaning : meanings) {
            if (meaning.kind().isScript()) {
                return meaning.kind();
            }
        }
        return Kind.MARK;
    }

    private static Map<Character, List<Meaning>> read() {
        Map<Character, List<Meaning>> meanings = new HashMap<>();
        TableLines.of(BijoyTable.class, "bijoy.tsv").stream()
                .map(line -> line.split("\t", -1))
                .forEach(row -> meanings.computeIfAbsent((char) Integer.parseInt(row[0], 16), code -> new ArrayList<>())
                        .add(new Meaning(
                                Where.valueOf(row[2].toUpperCase(Locale.ROOT)),
                                Kind.valueOf(row[3].toUpperCase(Locale.ROOT)),
                                row[4])));
        return Map.copyOf(meanings);
    }
}
