package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;

/** Finds what belongs to the page and not to the paper: page numbers, and heads and feet that every page repeats. */
final class Furniture {
    /** The part of a page's height, at its top and at its bottom, where such things stand. */
    private static final double MARGIN = 0.12;
    /** Points by which a repeated head may move from page to page. */
    private static final double NEAR = 6;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\[({.–—-]*(?:পাতা|পৃষ্ঠা|পৃ|চলমান পাতা|page|p)?"
                    + "[\\s.:ঃ/নংno–—-]*\\p{Nd}{1,4}(?:\\s*(?:/|of|এর|হতে|–|-)\\s*\\p{Nd}{1,4})?[\\s\\])}.।–—-]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private Furniture() {}

    static List<Page> mark(List<Page> pages) {
        List<Page> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            @Nullable Page before = i > 0 ? pages.get(i - 1) : null;
            @Nullable Page after = i + 1 < pages.size() ? pages.get(i + 1) : null;
            List<Block> blocks = page.blocks().stream()
                    .map(block -> block instanceof Paragraph paragraph
                                    && pages.size() > 1
                                    && isFurniture(paragraph, page, before, after)
                            ? new Paragraph(paragraph.lines(), false, true)
                            : block)
                    .toList();
            marked.add(page.withBlocks(blocks));
        }
        return marked;
    }

    private static boolean isFurniture(Paragraph paragraph, Page page, @Nullable Page before, @Nullable Page after) {
        Box box = paragraph.box();
        Double height = page.height();
        if (box == null || height == null || paragraph.lines().size() > 2) {
            return false;
        }
        boolean atEdge = box.bottom() < MARGIN * height || box.top() > (1 - MARGIN) * height;
        return atEdge
                && (PAGE_NUMBER.matcher(paragraph.text()).matches()
                        || repeats(paragraph, box, before)
                        || repeats(paragraph, box, after));
    }

    private static boolean repeats(Paragraph paragraph, Box box, @Nullable Page other) {
        if (other == null) {
            return false;
        }
        String text = withoutNumbers(paragraph);
        for (Block block : other.blocks()) {
            Box place = block.box();
            if (block instanceof Paragraph twin
                    && place != null
                    && Math.abs(place.top() - box.top()) <= NEAR
                    && withoutNumbers(twin).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutNumbers(Paragraph paragraph) {
        return DIGITS.matcher(paragraph.text()).replaceAll("0");
    }
}
