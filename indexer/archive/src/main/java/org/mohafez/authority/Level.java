package org.mohafez.authority;

/** How far an office or post reaches. */
public enum Level {
    NATIONAL,
    DIVISION,
    DISTRICT,
    UPAZILA,
    /** There are several in one upazila, each with a name of its own: a union, a municipality, a school. */
    NAMED
}
