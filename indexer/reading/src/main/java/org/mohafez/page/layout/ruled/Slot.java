package org.mohafez.page.layout.ruled;

import org.mohafez.page.Box;

/**
 * One cell of a ruled table before anything is written in it.
 *
 * @param row from 0
 * @param column from 0
 */
public record Slot(Box box, int row, int column, int rowSpan, int colSpan) {}
