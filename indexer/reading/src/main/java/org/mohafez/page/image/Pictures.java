package org.mohafez.page.image;

import java.io.IOException;

/** The pages of one file as pictures, made one by one when they are asked for. For one thread at a time. */
public interface Pictures extends AutoCloseable {
    /** A page that has more pixels is made smaller: 5 000 by 5 000, a sheet of A3 at 300 dpi and more. */
    double MOST_PIXELS = 25e6;

    int count();

    /**
     * @param page from 1
     * @throws IOException if the picture is damaged, of a kind that is not read, or too large; the message says which
     */
    Picture picture(int page) throws IOException;

    @Override
    void close();
}
