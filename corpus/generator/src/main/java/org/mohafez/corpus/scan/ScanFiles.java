package org.mohafez.corpus.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mohafez.corpus.scan.Scan.Side;

/**
 * Writes pictures as the files offices send.
 *
 * @param quality of JPEG, 0 to 1
 */
record ScanFiles(Path folder, String name, double quality) {
    /** @return the files' names in the folder, in the order of the pages */
    List<String> write(List<Side> sides, Path digital, ScanForm form) throws IOException {
        Files.createDirectories(folder);
        return switch (form) {
            case PDF, FAX_PDF -> pdf(sides, digital, form == ScanForm.FAX_PDF);
            case TIFF -> tiff(sides);
            case JPEG, PNG, WEBP -> single(sides, form);
        };
    }

    private List<String> pdf(List<Side> sides, Path digital, boolean fax) throws IOException {
        try (PDDocument document = new PDDocument();
                PDDocument printed = Loader.loadPDF(digital.toFile())) {
            for (int i = 0; i < sides.size(); i++) {
                if (sides.get(i).digital()) {
                    document.importPage(printed.getPage(i));
                } else {
                    page(document, sides.get(i).pixels(), fax);
                }
            }
            document.save(folder.resolve(name + ".pdf").toFile());
        }
        return List.of(name + ".pdf");
    }

    private void page(PDDocument document, Sheet sheet, boolean fax) throws IOException {
        float width = sheet.width() * 72f / sheet.dpi();
        float height = sheet.height() * 72f / sheet.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PDImageXObject image = fax
                ? CCITTFactory.createFromImage(document, Ink.blackAndWhite(sheet))
                : JPEGFactory.createFromImage(document, Ink.fewestChannels(sheet), (float) quality, sheet.dpi());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }

    private List<String> tiff(List<Side> sides) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("CCITT T.6");
        Path file = folder.resolve(name + ".tif");
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (Side side : sides) {
                BufferedImage image = Ink.blackAndWhite(side.pixels());
                writer.writeToSequence(
                        new IIOImage(
                                image,
                                null,
                                resolution(writer, image, how, side.pixels().dpi())),
                        how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return List.of(name + ".tif");
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image, ImageWriteParam how, int dpi)
            throws IOException {
        var tags = BaselineTIFFTagSet.getInstance();
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how));
        for (int tag : List.of(BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION)) {
            directory.addTIFFField(new TIFFField(tags.getTag(tag), TIFFTag.TIFF_RATIONAL, 1, new long[][] {{dpi, 1}}));
        }
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
        return directory.getAsMetadata();
    }

    private List<String> single(List<Side> sides, ScanForm form) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            String stem = sides.size() == 1 ? name : name + "_" + (i + 1);
            BufferedImage image = Ink.fewestChannels(sides.get(i).pixels());
            names.add(
                    switch (form) {
                        case JPEG -> jpeg(image, stem + ".jpg");
                        case WEBP -> webp(image, stem);
                        default -> png(image, stem + ".png");
                    });
        }
        return names;
    }

    private String jpeg(BufferedImage image, String file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality((float) quality);
        Files.deleteIfExists(folder.resolve(file));
        try (ImageOutputStream out =
                ImageIO.createImageOutputStream(folder.resolve(file).toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private String png(BufferedImage image, String file) throws IOException {
        ImageIO.write(image, "png", folder.resolve(file).toFile());
        return file;
    }

    /** Java writes no WebP; ImageMagick does. */
    private String webp(BufferedImage image, String stem) throws IOException {
        String png = png(image, stem + ".png");
        try {
            int code = new ProcessBuilder("convert", png, "-quality", "80", stem + ".webp")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code == 0) {
                Files.delete(folder.resolve(png));
                return stem + ".webp";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // ImageMagick is not installed: the PNG stays.
        }
        return png;
    }
}
