package org.mohafez.page.image;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Tells Java's image readers of {@link Jpeg2000Reader}; named in {@code META-INF/services}. */
public final class Jpeg2000Format extends ImageReaderSpi {
    /** The signature box of a JP2 file, and the markers that a bare code stream begins with. */
    private static final byte[] BOX = {0, 0, 0, 12, 'j', 'P', ' ', ' '};

    private static final byte[] CODE_STREAM = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51};

    public Jpeg2000Format() {
        super(
                "Mohafez",
                "1",
                new String[] {"jpeg2000", "JPEG2000", "jpeg 2000", "JPEG 2000"},
                new String[] {"jp2", "jpx", "j2k"},
                new String[] {"image/jp2", "image/jpx"},
                Jpeg2000Reader.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream in)) {
            return false;
        }
        byte[] begun = new byte[BOX.length];
        in.mark();
        int read = in.read(begun);
        in.reset();
        return read == BOX.length
                && (Arrays.equals(begun, BOX) || Arrays.equals(Arrays.copyOf(begun, CODE_STREAM.length), CODE_STREAM));
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new Jpeg2000Reader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "JPEG 2000, read by OpenJPEG";
    }
}
