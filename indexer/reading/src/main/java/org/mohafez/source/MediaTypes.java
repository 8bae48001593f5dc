package org.mohafez.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * What a file is by its bytes alone: Tika is not told its name. It opens containers to tell, so it runs in workers only.
 */
public final class MediaTypes {
    private static final Detector DETECTOR = new DefaultDetector();

    private MediaTypes() {}

    public static String of(Path path) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(path)) {
            MediaType type = DETECTOR.detect(in, new Metadata()).getBaseType();
            return isTextOfSomeKind(type) ? MediaType.TEXT_PLAIN.toString() : type.toString();
        }
    }

    /** What Tika calls a container of office documents in which it finds none: one cut short, mostly. */
    public static boolean isDamagedOffice(String mediaType) {
        return mediaType.equals("application/x-tika-ooxml") || mediaType.equals("application/x-tika-msoffice");
    }

    /** Tika takes a letter with {@code Date:} and {@code Subject:} for mail, and some text for program code. */
    private static boolean isTextOfSomeKind(MediaType type) {
        return type.equals(MediaType.parse("message/rfc822"))
                || (type.getType().equals("text") && !type.equals(MediaType.TEXT_HTML));
    }
}
