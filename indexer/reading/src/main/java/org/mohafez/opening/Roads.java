package org.mohafez.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.image.Pictures;
import org.mohafez.text.Candidate;

/**
 * Which text to believe, page by page: the file's own, the same put right, or what is read from the page's picture. Reading
 * pictures is slow, so it is tried only where the page's own text leaves doubt. For one thread at a time.
 */
final class Roads implements AutoCloseable {
    private final PictureRoad pictureRoad = new PictureRoad();

    /** The pages with the text that was chosen for each. */
    Pages choose(Pages read, OpenRequest request, PageTurns turns) {
        List<Candidate> own = read.pages().stream().map(Candidate::of).toList();
        List<Candidate> chosen = new ArrayList<>(own);
        if (own.stream().anyMatch(page -> page.doubt().isPresent())) {
            try (Pictures pictures =
                    PictureRoad.pictures(request.files(), read.mediaType()).orElse(null)) {
                if (pictures != null) {
                    Look look = new Look(pictures, new PageCache(request.cache()), request, turns);
                    look.at(chosen, page -> page.doubt().isPresent());
                    // Letters that are mapped wrongly on one page are so on all: on some they are too few to tell.
                    boolean mappedWrongly = IntStream.range(0, own.size())
                            .anyMatch(i -> own.get(i).hasBrokenLetters(chosen.get(i)));
                    if (mappedWrongly) {
                        look.at(chosen, page -> own.contains(page) && page.hasBanglaLayer());
                    }
                }
            } catch (IOException e) {
                // The pages keep their own text, where it is legible, and the reason to doubt it.
            }
        }
        return new Pages(read.mediaType(), chosen.stream().map(Candidate::page).toList());
    }

    /** Looks at pictures of pages of one file. */
    private final class Look {
        private final Pictures pictures;
        private final PageCache cache;
        private final OpenRequest request;
        private final PageTurns turns;

        Look(Pictures pictures, PageCache cache, OpenRequest request, PageTurns turns) {
            this.pictures = pictures;
            this.cache = cache;
            this.request = request;
            this.turns = turns;
        }

        void at(List<Candidate> pages, Predicate<Candidate> which) {
            for (int i = 0; i < pages.size(); i++) {
                if (which.test(pages.get(i))) {
                    turns.at(i + 1, pages.size());
                    pages.set(i, at(pages.get(i), i + 1));
                }
            }
        }

        private Candidate at(Candidate own, int number) {
            if (request.without().contains(number)) {
                return own.alone("reading it from its picture was given up: it ended the reading process");
            }
            Page seen = pictureRoad.read(pictures, number, cache);
            return own.or(Candidate.of(seen));
        }
    }

    @Override
    public void close() {
        pictureRoad.close();
    }
}
