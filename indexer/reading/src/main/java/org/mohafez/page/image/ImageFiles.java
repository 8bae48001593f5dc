package org.mohafez.page.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of several image files, one file after the other. */
public final class ImageFiles implements Pictures {
    private final List<ImageFile> files = new ArrayList<>();

    /** @throws IOException if one of them holds no picture; the message names it */
    public ImageFiles(List<Path> paths) throws IOException {
        for (Path path : paths) {
            try {
                files.add(new ImageFile(path));
            } catch (IOException e) {
                throw new IOException(path.getFileName() + ": " + e.getMessage(), e);
            }
        }
    }

    @Override
    public int count() {
        return files.stream().mapToInt(ImageFile::count).sum();
    }

    @Override
    public Picture picture(int page) throws IOException {
        int left = page;
        for (ImageFile file : files) {
            if (left <= file.count()) {
                return file.picture(left);
            }
            left -= file.count();
        }
        throw new IOException("there is no page " + page);
    }

    @Override
    public void close() {
        files.forEach(ImageFile::close);
    }
}
