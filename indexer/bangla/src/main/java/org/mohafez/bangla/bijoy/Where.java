package org.mohafez.bangla.bijoy;

/** Where a character stands, as far as its meaning depends on it; {@code bijoy.tsv} says what each is. */
enum Where {
    ALWAYS,
    HALF,
    RA,
    PHALA,
    KHA,
    ONSET,
    LETTER,
    VELAR,
    PALATAL,
    ALONE,
    RUN
}
