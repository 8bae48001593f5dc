package org.mohafez.record.parts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;

/**
 * Where in a file a paper begins.
 *
 * @param page from 1
 * @param line the line it begins with, where it begins in the middle of the page; null at the top of a page
 * @param above how many lines of that page stand above it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Beginning(int page, @Nullable String line, int above) {
    /** More than any page has. */
    private static final int LINES = 10_000;

    public static Beginning atTopOf(int page) {
        return new Beginning(page, null, 0);
    }

    /** Where each of the papers begins whose pages these are. @param papers of a file, in order; each has a page */
    public static List<Beginning> of(List<Pages> papers) {
        List<Beginning> beginnings = new ArrayList<>();
        int page = 0;
        int above = 0;
        for (Pages paper : papers) {
            Page first = paper.pages().getFirst();
            if (first.number() != page) {
                above = 0;
            }
            List<String> lines = lines(first);
            beginnings.add(
                    above == 0 || lines.isEmpty()
                            ? atTopOf(first.number())
                            : new Beginning(first.number(), lines.getFirst(), above));
            Page last = paper.pages().getLast();
            above = last == first ? above + lines.size() : lines(last).size();
            page = last.number();
        }
        return List.copyOf(beginnings);
    }

    /** Those of a page's lines that say anything. */
    public static List<String> lines(Page page) {
        return page.lines()
                .map(line -> line.text().strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    @JsonIgnore
    public boolean isTop() {
        return line == null;
    }

    /** Whether a paper that begins there begins where that one does, however the line in the middle of the page was read this time. */
    public boolean isWhere(Beginning other) {
        return page == other.page && isTop() == other.isTop();
    }

    /** The same place to the line, whatever stands there. */
    public boolean isAt(Beginning other) {
        return page == other.page && above == other.above;
    }

    /** Where that is in the file: pages and lines in one number. */
    int place() {
        return page * LINES + Math.min(above, LINES - 1);
    }
}
