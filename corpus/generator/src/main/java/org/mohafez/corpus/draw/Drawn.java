package org.mohafez.corpus.draw;

import java.time.LocalDate;
import java.time.LocalTime;

/** A value the seed has chosen, to be written in one of several forms. */
public sealed interface Drawn {
    /**
     * The value as written.
     *
     * @param form the name of the form; empty for the usual one
     * @throws IllegalArgumentException where the value has no such form
     */
    String as(String form);

    /** A person with an invented name. */
    record Person(String bangla, String english) implements Drawn {
        @Override
        public String as(String form) {
            return switch (form) {
                case "" -> bangla;
                case "en" -> english;
                default -> throw unknown(form);
            };
        }
    }

    /** A whole number. */
    record Number(int value) implements Drawn {
        @Override
        public String as(String form) {
            return switch (form) {
                case "" -> Numerals.bangla(value);
                case "padded" -> Numerals.padded(value);
                case "grouped" -> Numerals.grouped(value);
                case "spoken" -> Numerals.spoken(value);
                case "latin" -> Integer.toString(value);
                default -> throw unknown(form);
            };
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Drawn {
        @Override
        public String as(String form) {
            return DateForms.write(value, form);
        }
    }

    /** A time of day. */
    record Hour(LocalTime value) implements Drawn {
        @Override
        public String as(String form) {
            return HourForms.write(value, form);
        }
    }

    /** Words, in one form only. */
    record Words(String value) implements Drawn {
        @Override
        public String as(String form) {
            return switch (form) {
                case "" -> value;
                case "latin" -> Numerals.latin(value);
                default -> throw unknown(form);
            };
        }
    }

    private static IllegalArgumentException unknown(String form) {
        return new IllegalArgumentException("no such form: " + form);
    }
}
