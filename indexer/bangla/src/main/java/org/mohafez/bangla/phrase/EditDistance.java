package org.mohafez.bangla.phrase;

/** How many letters must be put in, left out or changed to make one word of another. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * @param most what is still of interest
     * @return {@code most + 1} for all that is more
     */
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return Math.min(above[b.length()], most + 1);
    }
}
