package org.mohafez.search.synonym;

/**
 * A line of a file of synonyms that was passed over.
 *
 * @param number from 1; 0 for the file as a whole
 * @param text as it stands there
 */
public record BadLine(int number, Reason reason, String text) {
    /** Why. */
    public enum Reason {
        ONE_NAME("names nothing else: a line has two names, parted by a comma or by =>"),
        NOTHING_BEFORE_THE_ARROW("has no name before =>"),
        NOTHING_BEHIND_THE_ARROW("has no name behind =>"),
        NOTHING_BEHIND_THE_MINUS("has no name behind the minus sign"),
        ARROW_BEHIND_A_MINUS("has => behind a minus sign, where names are only parted by commas"),
        TWO_ARROWS("has => twice"),
        NAME_WITHOUT_LETTERS("has a name without letters"),
        NAME_TOO_LONG("has a name of more than " + RuleReader.MOST_WORDS + " words"),
        TOO_MANY_NAMES("has more than " + RuleReader.MOST_NAMES + " names"),
        NOT_UTF_8("has characters that are not UTF-8: save the file as UTF-8"),
        FILE_TOO_LARGE("the file is larger than " + SynonymFile.MOST_BYTES / 1024 + " KB and was not read"),
        FILE_UNREADABLE("the file could not be read");

        private final String said;

        Reason(String said) {
            this.said = said;
        }

        /** The same in English words that follow "line 7". */
        public String said() {
            return said;
        }
    }
}
