package org.mohafez.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mohafez.corpus.bijoy.BijoySheet;
import org.mohafez.corpus.bijoy.BijoyTyping;
import org.mohafez.corpus.bijoy.FontNames;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.HtmlSheet;
import org.mohafez.corpus.print.TextSheet;

/** Writes the papers as they were typed before Unicode. They are for measuring and not kept. */
public final class MakeBijoy {
    private static final String BIJOY = "SutonnyMJ";
    /** Stands in for it in PDF, where a font has to be there; a PDF calls it by the second name. */
    private static final String STAND_IN = "Noto Sans";

    private static final String STAND_IN_NAME = "NotoSans-";

    private MakeBijoy() {}

    /**
     * Usage: {@code MakeBijoy FOLDER} makes {@code FOLDER/txt/ID.txt}; for converters {@code word/ID.html} and
     * {@code print/ID.html}; {@code words/ID.txt}, the same in Unicode; and {@code ID.truth.json}. {@code MakeBijoy FOLDER
     * rename} gives the fonts of the PDFs there their name.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[1].equals("rename")) {
            try (Stream<Path> files = Files.list(Path.of(args[0]))) {
                List<Path> pdfs =
                        files.filter(file -> file.toString().endsWith(".pdf")).toList();
                for (Path pdf : pdfs) {
                    FontNames.rename(pdf, STAND_IN_NAME, BIJOY + "-");
                }
            }
            return;
        }
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: MakeBijoy FOLDER [rename]");
        }
        GenerateCorpus.write(Path.of(args[0]), files());
    }

    /** From their path in the folder to their content. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Paper paper : SamplePapers.of(GenerateCorpus.SEED)) {
            String text = TextSheet.of(paper);
            String html = HtmlSheet.of(paper);
            files.put("words/" + paper.id() + ".txt", text);
            files.put("txt/" + paper.id() + ".txt", BijoyTyping.plain(text));
            files.put("word/" + paper.id() + ".html", BijoySheet.of(html, BIJOY));
            files.put("print/" + paper.id() + ".html", BijoySheet.of(html, STAND_IN));
            files.put(paper.id() + ".truth.json", GenerateCorpus.json(paper));
        }
        return files;
    }
}
