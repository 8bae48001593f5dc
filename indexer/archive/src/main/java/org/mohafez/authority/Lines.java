package org.mohafez.authority;

import java.util.List;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.TableLines;

/** The lines of a file beside this class, cleaned, without empty ones and notes. */
final class Lines {
    private Lines() {}

    static List<String> of(String file) {
        return TableLines.of(Lines.class, file).stream().map(BanglaText::clean).toList();
    }
}
