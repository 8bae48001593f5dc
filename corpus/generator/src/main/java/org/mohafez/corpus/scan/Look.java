package org.mohafez.corpus.scan;

import java.util.Random;

/**
 * What a scan looks like.
 *
 * @param dpi pixels an inch of the scanner
 * @param skew degrees at most, either way
 * @param blur pixels, at 300 dpi
 * @param noise of the sensor, in steps of 256
 * @param specks in a million pixels
 * @param copies how often the paper was copied before it was scanned
 * @param falloff of the light
 * @param paper its colour, 0xRRGGBB
 * @param filed whether it has the marks of a file: holes, staples, folds, streaks
 */
record Look(
        int dpi,
        double skew,
        double blur,
        double noise,
        double specks,
        int copies,
        double falloff,
        int paper,
        boolean filed) {
    static Look clean(int dpi) {
        return new Look(dpi, 0.3, 0.5, 2.5, 0.5, 0, 0.03, 0xFAF9F6, false);
    }

    /** Each sheet has some of all that may be wrong with it, none of them all. */
    static Look degraded(int dpi, Random random) {
        int[] papers = {0xE6E2D6, 0xDEDEDC, 0xEFE6CC, 0xD8D4CA, 0xF0F0EE};
        return new Look(
                dpi,
                1.8,
                0.5 + 0.6 * random.nextDouble(),
                5 + 9 * random.nextDouble(),
                8 + 40 * random.nextDouble(),
                random.nextInt(3),
                0.1 + 0.3 * random.nextDouble(),
                papers[random.nextInt(papers.length)],
                random.nextInt(3) > 0);
    }

    /** What lies between the paper as it was printed or written on and the picture the scanner gives. */
    Sheet scan(Sheet printed, Random random) {
        Sheet sheet = printed;
        if (filed) {
            PaperMarks.fold(sheet, random);
        }
        for (int i = 0; i < copies; i++) {
            Effects.copy(sheet, 0.18 + 0.2 * random.nextDouble(), random);
        }
        if (filed) {
            if (random.nextBoolean()) {
                PaperMarks.punchHoles(sheet, random);
            }
            if (random.nextBoolean()) {
                PaperMarks.staple(sheet, random);
            }
            PaperMarks.streaks(sheet, random.nextInt(5), random);
        }
        sheet = laid(sheet, random);
        Effects.light(sheet, paper, falloff, random);
        Effects.blur(sheet, blur * dpi / 300);
        Effects.noise(sheet, noise, specks, random);
        return sheet;
    }

    /** On the scanner's glass: a little askew, and off the edge, so that lid or the next sheet shows. */
    private Sheet laid(Sheet sheet, Random random) {
        double angle = skew * (2 * random.nextDouble() - 1);
        double move = filed ? dpi * 0.12 : dpi * 0.02;
        int lid = filed && random.nextInt(3) == 0 ? 0x2A2A2C : 0xF2F2F2;
        Sheet glass = Sheet.blank(sheet.width(), sheet.height(), dpi);
        java.util.Arrays.fill(glass.pixels(), lid);
        return Warp.turn(
                        angle,
                        sheet.width() / 2.0,
                        sheet.height() / 2.0,
                        move * (2 * random.nextDouble() - 1),
                        move * (2 * random.nextDouble() - 1))
                .of(sheet, glass);
    }
}
