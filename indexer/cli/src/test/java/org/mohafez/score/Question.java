package org.mohafez.score;

import java.util.Set;

/**
 * What an officer would type, and what should come first.
 *
 * @param half {@code dev} or {@code test}, as that of the papers that answer
 * @param answers one, or several that are equally right
 * @param why what makes it hard
 */
record Question(String query, String half, Set<Answer> answers, QueryClass sort, String why) {
    Question {
        answers = Set.copyOf(answers);
    }
}
