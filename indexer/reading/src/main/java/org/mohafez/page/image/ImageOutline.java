package org.mohafez.page.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What an image file says of itself, found without decoding it: decoders paint what is missing grey and go on, and what is
 * too large ends the process. Of JPEG, PNG and WebP by their own marks, of TIFF by its first page.
 *
 * @param width pixels; 0 where it is cut before it says so
 * @param height pixels
 * @param whole whether it goes on to its end mark, or is as long as it says
 */
record ImageOutline(long width, long height, boolean whole) {
    private static final int PNG = 0x89504E47;
    private static final int RIFF = 0x52494646;
    private static final int JPEG = 0xFFD8;

    long pixels() {
        return width * height;
    }

    /** Empty where the format has no outline that is known. */
    static Optional<ImageOutline> of(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            int mark = in.readInt();
            if (mark >>> 16 == JPEG) {
                return Optional.of(jpeg(file));
            }
            return switch (mark) {
                case PNG -> Optional.of(png(file));
                case RIFF -> Optional.of(webp(file));
                default -> tiff(file);
            };
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /** Its chunks, from IHDR to IEND. */
    private static ImageOutline png(Path file) throws IOException {
        long width = 0;
        long height = 0;
        try (DataInputStream in = open(file)) {
            in.skipNBytes(8);
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (type.equals("IEND")) {
                    return new ImageOutline(width, height, true);
                }
                if (type.equals("IHDR") && length >= 8) {
                    width = Integer.toUnsignedLong(in.readInt());
                    height = Integer.toUnsignedLong(in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length + 4);
            }
        } catch (EOFException e) {
            return new ImageOutline(width, height, false);
        }
    }

    /** Its segments to the end mark; a thumbnail's own lies inside a segment. */
    private static ImageOutline jpeg(Path file) throws IOException {
        long width = 0;
        long height = 0;
        try (DataInputStream in = open(file)) {
            in.skipNBytes(2);
            while (true) {
                int marker = marker(in);
                if (marker == 0xD9) {
                    return new ImageOutline(width, height, true);
                }
                if (marker == 0x01 || (0xD0 <= marker && marker <= 0xD8)) {
                    continue;
                }
                int length = in.readUnsignedShort() - 2;
                boolean frame = 0xC0 <= marker && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
                if (frame && length >= 5) {
                    in.skipNBytes(1);
                    height = in.readUnsignedShort();
                    width = in.readUnsignedShort();
                    length -= 5;
                }
                in.skipNBytes(Math.max(0, length));
            }
        } catch (EOFException e) {
            return new ImageOutline(width, height, false);
        }
    }

    /** The next marker, past the pixels of a scan: in those FF is followed by 00. */
    private static int marker(DataInputStream in) throws IOException {
        int before = in.readUnsignedByte();
        while (true) {
            int now = in.readUnsignedByte();
            if (before == 0xFF && now != 0 && now != 0xFF) {
                return now;
            }
            before = now;
        }
    }

    /** One chunk that says how long all is; lossy, lossless and extended files give their size in three ways. */
    private static ImageOutline webp(Path file) throws IOException {
        byte[] head = new byte[30];
        try (DataInputStream in = open(file)) {
            in.readFully(head);
        } catch (EOFException e) {
            return new ImageOutline(0, 0, false);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = Integer.toUnsignedLong(bytes.getInt(4)) + 8 <= Files.size(file);
        return switch (new String(head, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> new ImageOutline(1 + (bytes.getInt(24) & 0xFFFFFF), 1 + (bytes.getInt(26) >>> 8), whole);
            case "VP8L" ->
                new ImageOutline(1 + (bytes.getInt(21) & 0x3FFF), 1 + (bytes.getInt(21) >>> 14 & 0x3FFF), whole);
            default -> new ImageOutline(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF, whole);
        };
    }

    private static Optional<ImageOutline> tiff(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return Optional.of(new ImageOutline(reader.getWidth(0), reader.getHeight(0), true));
        } catch (IOException | RuntimeException e) {
            // The decoder says what is wrong with it.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new DataInputStream(new java.io.BufferedInputStream(in, 1 << 16));
    }
}
