package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision's text with each numbered part on a line of its own. Put together the lines are the text, but for white space
 * at their ends: nothing is left out, numbers stay as printed.
 *
 * @param lead what stands before the first part; empty where there are none
 * @param parts with their numbers
 */
record DecisionParts(String lead, List<String> parts) {

    /** @param items the parts without their numbers, in order, as they stand in the text */
    static DecisionParts of(String text, List<String> items) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (String item : items) {
            int at = text.indexOf(item, from);
            if (at < 0 || item.isBlank()) {
                return new DecisionParts(text, List.of());
            }
            from = at + item.length();
            ends.add(from);
        }
        if (ends.size() < 2) {
            return new DecisionParts(text, List.of());
        }
        int start = startOfNumber(text, text.indexOf(items.getFirst()));
        String lead = text.substring(0, start).strip();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            int end = i == ends.size() - 1 ? text.length() : ends.get(i);
            parts.add(text.substring(start, end).strip());
            start = end;
        }
        return new DecisionParts(lead, List.copyOf(parts));
    }

    /** Where the number before an item begins: back over white space, then to the white space before that. */
    private static int startOfNumber(String text, int item) {
        int at = item;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
