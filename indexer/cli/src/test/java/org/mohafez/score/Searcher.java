package org.mohafez.score;

import java.util.List;

/** Somebody who answers questions. */
interface Searcher {
    /** So many files are looked at; copies of a paper in other formats do not push each other down. */
    int FILES = 20;

    String name();

    /** What was found, best first, nothing twice; from the first {@value #FILES} entries. */
    List<Answer> answers(String query);
}
