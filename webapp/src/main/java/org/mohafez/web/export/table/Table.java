package org.mohafez.web.export.table;

import java.io.IOException;
import java.io.OutputStream;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;

/** A table being written. */
public interface Table {
    void add(Row row) throws IOException;

    /** After the last row: says what of the result is missing, and writes what is still unwritten. */
    void end(Given given) throws IOException;

    /** A kind of file that tables are written as. */
    interface Format {
        Table begin(OutputStream out, Cover cover) throws IOException;
    }
}
