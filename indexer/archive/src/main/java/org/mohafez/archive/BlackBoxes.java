package org.mohafez.archive;

import java.util.List;
import org.mohafez.Sha;
import org.mohafez.page.Box;
import org.mohafez.record.RecordJson;

/** Rectangles of a page that are black in its picture, in points. */
public record BlackBoxes(List<Box> boxes) {
    public static final BlackBoxes NONE = new BlackBoxes(List.of());

    private static final String MARK = "-black-";
    private static final int DIGITS = 16;

    public BlackBoxes {
        boxes = List.copyOf(boxes);
    }

    /** Whether something is black in the picture of that name. */
    public static boolean areIn(String pictureName) {
        return pictureName.contains(MARK);
    }

    /**
     * Stands in the name of a picture with them, so that a picture made for other boxes is never taken for it; empty where none is black.
     */
    String suffix() {
        return boxes.isEmpty()
                ? ""
                : MARK + Sha.SHA256.hex(RecordJson.line(boxes)).substring(0, DIGITS);
    }
}
