package org.mohafez.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mohafez.MohafezException;
import org.mohafez.bangla.BanglaText;

/** The lines of a file beside this class, cleaned, without empty ones and notes. */
final class Lines {
    private Lines() {}

    static List<String> of(String file) {
        try (InputStream in = Lines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MohafezException("no table " + file + " beside " + Lines.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BanglaText::clean)
                    .toList();
        } catch (IOException e) {
            throw new MohafezException("cannot read the table " + file, e);
        }
    }
}
