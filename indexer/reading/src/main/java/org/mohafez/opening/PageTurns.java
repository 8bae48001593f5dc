package org.mohafez.opening;

/** Is told before each page that takes long, so that who waits knows where the work is. Called from the reading thread. */
@FunctionalInterface
public interface PageTurns {
    /** Nobody waits. */
    PageTurns UNHEARD = (page, of) -> {};

    /**
     * @param page the page that is read next, from 1
     * @param of how many pages the file has
     */
    void at(int page, int of);
}
