package org.mohafez.page.image;

import java.awt.Rectangle;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/**
 * Pictures in JPEG 2000, which some scanners write into PDFs and PDFBox has no reader for. Decoded by the OpenJPEG that
 * Leptonica carries, as 8 bits of grey or of red, green and blue, in that order of bytes. For one thread at a time.
 */
public final class Jpeg2000Reader extends ImageReader {
    private static final long MOST_PIXELS = 100_000_000;

    private @Nullable BufferedImage decoded;

    Jpeg2000Reader(ImageReaderSpi format) {
        super(format);
    }

    @Override
    public void setInput(@Nullable Object source, boolean forward, boolean ignoreMetadata) {
        super.setInput(source, forward, ignoreMetadata);
        decoded = null;
    }

    @Override
    public int getNumImages(boolean search) {
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        return decoded().getWidth();
    }

    @Override
    public int getHeight(int index) throws IOException {
        return decoded().getHeight();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
        return List.of(ImageTypeSpecifier.createFromRenderedImage(decoded())).iterator();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int index) {
        return null;
    }

    @Override
    public BufferedImage read(int index, @Nullable ImageReadParam wanted) throws IOException {
        BufferedImage whole = decoded();
        if (wanted == null) {
            return whole;
        }
        Rectangle region = getSourceRegion(wanted, whole.getWidth(), whole.getHeight());
        int across = wanted.getSourceXSubsampling();
        int down = wanted.getSourceYSubsampling();
        if (region.width == whole.getWidth() && region.height == whole.getHeight() && across == 1 && down == 1) {
            return whole;
        }
        int bands = whole.getRaster().getNumBands();
        int width = Math.ceilDiv(region.width, across);
        int height = Math.ceilDiv(region.height, down);
        byte[] all = ((DataBufferByte) whole.getRaster().getDataBuffer()).getData();
        byte[] some = new byte[width * height * bands];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = ((region.y + y * down) * whole.getWidth() + region.x + x * across) * bands;
                System.arraycopy(all, from, some, (y * width + x) * bands, bands);
            }
        }
        return image(some, width, height, bands);
    }

    private BufferedImage decoded() throws IOException {
        BufferedImage known = decoded;
        if (known == null) {
            known = decode(bytes());
            decoded = known;
        }
        return known;
    }

    private byte[] bytes() throws IOException {
        ImageInputStream in = (ImageInputStream) getInput();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            all.write(buffer, 0, n);
        }
        return all.toByteArray();
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (BytePointer data = new BytePointer(bytes)) {
            PIX pixels = leptonica.pixReadMemJp2k(data, bytes.length, 1, null, 0, 0);
            if (pixels == null || pixels.isNull()) {
                throw new IOException("the JPEG 2000 picture cannot be decoded");
            }
            try {
                return image(pixels);
            } finally {
                leptonica.pixDestroy(pixels);
            }
        }
    }

    private static BufferedImage image(PIX pixels) throws IOException {
        int width = pixels.w();
        int height = pixels.h();
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("the JPEG 2000 picture has %d × %d pixels; at most %d million are read"
                    .formatted(width, height, MOST_PIXELS / 1_000_000));
        }
        int depth = pixels.d();
        if (depth != 8 && depth != 32) {
            throw new IOException("a JPEG 2000 picture of " + depth + " bits a pixel is not read");
        }
        int bands = depth / 8 == 1 ? 1 : 3;
        byte[] samples = new byte[width * height * bands];
        int[] row = new int[pixels.wpl()];
        // Words of the machine's own order, the leftmost pixel in the highest byte.
        IntBuffer words = pixels.data()
                .capacity((long) pixels.wpl() * height)
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
        for (int y = 0, at = 0; y < height; y++) {
            words.get(y * row.length, row);
            for (int x = 0; x < width; x++) {
                if (bands == 1) {
                    samples[at++] = (byte) (row[x / 4] >>> 24 - 8 * (x % 4));
                } else {
                    samples[at++] = (byte) (row[x] >>> 24);
                    samples[at++] = (byte) (row[x] >>> 16);
                    samples[at++] = (byte) (row[x] >>> 8);
                }
            }
        }
        return image(samples, width, height, bands);
    }

    private static BufferedImage image(byte[] samples, int width, int height, int bands) {
        int[] offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, width * bands, bands, offsets, null);
        var model = new ComponentColorModel(
                ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                false,
                false,
                Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
