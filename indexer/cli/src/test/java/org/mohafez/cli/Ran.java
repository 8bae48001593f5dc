package org.mohafez.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.mohafez.record.RecordJson;

/** What a command came to. */
record Ran(int exit, String out, String err) {
    static Ran mohafez(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int exit = Mohafez.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Ran(exit, out.toString(), err.toString());
    }

    JsonNode json() throws IOException {
        return RecordJson.MAPPER.readTree(out);
    }
}
