package org.mohafez.corpus.paper;

import java.util.List;

/**
 * Labels with their values, as at the head of minutes.
 *
 * @param mark what stands between label and value; a tab for a table of two columns
 * @param rows label first, then its value in one or more lines
 */
public record Facts(String mark, List<List<String>> rows) implements Block {}
