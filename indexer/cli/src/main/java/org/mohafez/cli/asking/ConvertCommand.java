package org.mohafez.cli.asking;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mohafez.MohafezException;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.bangla.bijoy.BijoyBytes;
import org.mohafez.cli.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code convert}: text in an older encoding to Unicode. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Read text in an older encoding from standard input and print it in Unicode (UTF-8, NFC).",
            "All of it is taken for that encoding, but for addresses, and words that surely are English."
        },
        footer = {"", "Example: mohafez convert --from bijoy < old.txt > new.txt"})
public final class ConvertCommand implements Callable<Integer> {
    /** Encodings that can be read. */
    enum Encoding {
        BIJOY
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "ENCODING",
            description = "bijoy: text set in SutonnyMJ and its kin, as UTF-8 or as bytes of Windows-1252")
    private Encoding from = Encoding.BIJOY;

    @Override
    public Integer call() {
        String text;
        try {
            text = BijoyBytes.decode(System.in.readAllBytes());
        } catch (IOException e) {
            throw new MohafezException("cannot read standard input: " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line) + 1;
            int next = end == 0 ? text.length() : end;
            out.print(
                    switch (from) {
                        case BIJOY -> Bijoy.toUnicodeAmongLatin(text.substring(line, next));
                    });
            line = next;
        }
        out.flush();
        return Exit.DONE;
    }
}
