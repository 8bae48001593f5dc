package org.mohafez.score;

/**
 * What answers a question: a decision, or, with ordinal 0, the paper itself.
 *
 * @param paper its name in the corpus, which is its file's without the ending; it may be there in several formats
 */
record Answer(String paper, int ordinal) {
    static Answer in(String fileName, int ordinal) {
        int ending = fileName.lastIndexOf('.');
        return new Answer(ending < 0 ? fileName : fileName.substring(0, ending), ordinal);
    }

    @Override
    public String toString() {
        return paper + "/" + ordinal;
    }
}
