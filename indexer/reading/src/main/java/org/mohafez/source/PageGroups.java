package org.mohafez.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that are the pages of one paper, as the clerk says they are: all pictures of a folder, in the natural order of the
 * numbers in their names. Where a folder has numbered pictures of several stems ({@code june_1.jpg}, {@code july_1.jpg}),
 * each stem is a paper.
 */
public final class PageGroups {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "webp");

    /** A stem, and a number at the end of the name, in digits of any script. */
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[\\s_.\\-(\\[]*(\\p{Nd}+)[)\\]]?");

    private static final Pattern BETWEEN = Pattern.compile("[\\s_.\\-()\\[\\]]+");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private PageGroups() {}

    /** The papers these files are; all but pictures are papers by themselves. In the order of their paths. */
    public static List<ReceivedPaper> of(List<Path> files) {
        List<ReceivedPaper> papers = new ArrayList<>();
        Map<Path, List<Path>> pictures = new TreeMap<>();
        for (Path file : files) {
            if (PICTURES.contains(extension(file))) {
                pictures.computeIfAbsent(folder(file), folder -> new ArrayList<>())
                        .add(file);
            } else {
                papers.add(ReceivedPaper.of(file));
            }
        }
        pictures.forEach((folder, pages) -> papers.addAll(inFolder(folder, pages)));
        papers.sort(Comparator.comparing(ReceivedPaper::path));
        return papers;
    }

    private static List<ReceivedPaper> inFolder(Path folder, List<Path> pictures) {
        Map<String, List<Path>> stems = new TreeMap<>();
        List<ReceivedPaper> papers = new ArrayList<>();
        for (Path picture : pictures) {
            Matcher numbered = NUMBERED.matcher(base(picture));
            if (numbered.matches()) {
                stems.computeIfAbsent(numbered.group(1).strip(), stem -> new ArrayList<>())
                        .add(picture);
            } else {
                papers.add(ReceivedPaper.of(picture));
            }
        }
        if (stems.size() < 2) {
            return List.of(paper(folder.toString(), pictures));
        }
        stems.forEach((stem, pages) ->
                papers.add(paper(folder.resolve(stem.isEmpty() ? "pages" : stem).toString(), pages)));
        return papers;
    }

    private static ReceivedPaper paper(String path, List<Path> pages) {
        List<Path> ordered = pages.stream()
                .sorted(Comparator.comparing((Path page) -> natural(base(page)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return ordered.size() == 1 ? ReceivedPaper.of(ordered.getFirst()) : ReceivedPaper.pages(path, ordered);
    }

    /** A key in whose order 2 comes before 10: every number is written with its digits' count before it, and what stands between is left out. */
    static String natural(String name) {
        String counted = DIGITS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(number -> {
            String digits = number.group()
                    .codePoints()
                    .map(Character::getNumericValue)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString()
                    .replaceFirst("^0+(?=.)", "");
            return "%03d%s".formatted(digits.length(), digits);
        });
        return BETWEEN.matcher(counted).replaceAll("");
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return file.getParent() == null ? java.util.Objects.requireNonNull(folder) : file.getParent();
    }

    private static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
