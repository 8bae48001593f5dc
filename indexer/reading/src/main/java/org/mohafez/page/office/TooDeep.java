package org.mohafez.page.office;

/** Thrown while a file is opened whose elements are nested without end; {@link OfficePages} says it in plain words. */
final class TooDeep extends Exception {
    private static final long serialVersionUID = 1L;
}
