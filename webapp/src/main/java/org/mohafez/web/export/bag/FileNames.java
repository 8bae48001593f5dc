package org.mohafez.web.export.bag;

import com.ibm.icu.text.Normalizer2;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.FileName;

/**
 * Names that every system can unpack, and every tool finds by a manifest: without {@code %} and folders, not hidden, none of those Windows keeps for itself, short enough, and no
 * two alike for a system that tells neither case nor composition of letters apart.
 */
final class FileNames {
    /** Bytes of UTF-8; most file systems hold 255. */
    private static final int LONGEST = 180;

    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /**
     * The name for a file in the bag.
     *
     * @param id tells it from others of its name
     */
    String of(String received, String id) {
        String name = Attachment.plain(received).replace('%', '_').replaceAll("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$", "");
        if (name.isEmpty() || RESERVED.matcher(name).matches()) {
            name = id + (name.isEmpty() ? "" : " " + name);
        }
        FileName kept = FileName.of(name, LONGEST);
        String free = kept.toString();
        for (int copy = 1; !taken.add(folded(free)); copy++) {
            free = kept.stem() + " (" + id + (copy == 1 ? "" : "-" + copy) + ")" + kept.suffix();
        }
        return free;
    }

    private static String folded(String name) {
        return Normalizer2.getNFCInstance().normalize(name).toLowerCase(Locale.ROOT);
    }
}
