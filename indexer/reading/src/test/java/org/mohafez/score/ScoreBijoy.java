package org.mohafez.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.opening.Opener;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;

/**
 * How many words of papers typed in Bijoy are read right: of each form, and of pairs of words.
 *
 * <p>Arguments: the folder that {@code scripts/bijoy} made; the table of halves; a table of pairs (Unicode, tab, Bijoy), if
 * there is one. A word is right where the text that was read has it as often as the paper.
 */
public final class ScoreBijoy {
    private static final int SHOWN = 30;

    private final Map<String, Integer> wrong = new HashMap<>();
    private int words;
    private int right;
    private int files;
    private int unread;
    private int others;

    private ScoreBijoy() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (String half : List.of("dev", "test")) {
            Set<String> papers = Files.readAllLines(Path.of(args[1])).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row[1].equals(half))
                    .map(row -> row[0])
                    .collect(Collectors.toSet());
            for (String form : List.of("txt", "docx", "doc", "pdf")) {
                ScoreBijoy score = new ScoreBijoy();
                for (String paper : papers) {
                    score.add(
                            folder.resolve(form).resolve(paper + "." + form),
                            folder.resolve("words").resolve(paper + ".txt"));
                }
                score.print(half + " " + form, half.equals("dev"));
            }
        }
        if (args.length > 2) {
            ScoreBijoy pairs = new ScoreBijoy();
            Files.readAllLines(Path.of(args[2])).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(pair -> pairs.count(
                            List.of(BanglaText.clean(pair[0])), List.of(BanglaText.clean(Bijoy.toUnicode(pair[1])))));
            pairs.print("pairs", true);
        }
    }

    private void add(Path file, Path truth) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Reading reading;
        try (Opener opener = new Opener()) {
            reading = opener.open(file);
        }
        files++;
        if (!(reading instanceof Pages pages)) {
            unread++;
            System.out.println("not read: " + file.getFileName() + " " + reading);
            count(words(Files.readString(truth)), List.of());
            return;
        }
        others += (int) pages.pages().stream()
                .map(Page::source)
                .filter(source -> source != PageSource.BIJOY)
                .count();
        count(words(Files.readString(truth)), words(pages.text()));
    }

    private void count(List<String> wanted, List<String> read) {
        List<String> left = new ArrayList<>(read);
        for (String word : wanted) {
            words++;
            if (left.remove(word)) {
                right++;
            } else {
                wrong.merge(word, 1, Integer::sum);
            }
        }
    }

    /** Words of Bangla letters and digits. */
    private static List<String> words(String text) {
        return Arrays.stream(BanglaText.clean(text).split("[^\\u0980-\\u09FF\\u200C\\u200D]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void print(String name, boolean shown) {
        System.out.printf(
                "%-10s words right %6d of %6d = %.2f %%   files %d, not read %d, pages not as Bijoy %d%n",
                name, right, words, 100.0 * right / Math.max(1, words), files, unread, others);
        if (shown && !wrong.isEmpty()) {
            Stream<Map.Entry<String, Integer>> most = wrong.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(SHOWN);
            System.out.println("   wrong: "
                    + most.map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")));
        }
    }
}
