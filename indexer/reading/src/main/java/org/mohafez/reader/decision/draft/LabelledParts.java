package org.mohafez.reader.decision.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.words.InnerLabels;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;

/** A decision with the words বাস্তবায়নে: … at its end. */
public record LabelledParts(String decision, Optional<String> implementers) {
    private static final String LABEL = InnerLabels.MARK + InnerLabels.words(Label.IMPLEMENTER);
    private static final Pattern INSIDE = InnerLabels.pattern("(?:(?<![\\s(\\[।])[\\s(\\[।]*+(?<![\\p{L}\\p{M}])"
            + LABEL + "\\s*[:ঃ]|(?<!\\s)\\s*+[।\\n]\\s*+" + LABEL + InnerLabels.DASH + ")\\s*[-–—]*\\s*");

    private static final Pattern STOPS_AT_END = Pattern.compile("[\\s।;,]+$");
    private static final Pattern CLOSING = Pattern.compile("[\\s।;,]*[)\\]][\\s।;,]*$");

    private static final Pattern TAIL = Pattern.compile(
            "(?:(?<=[।)])\\s*|\\s+)(?:[-–—]\\s*(?<dash>[^।–—]{3,200})|[(\\[](?<bracket>[^()\\[\\]]{3,200}(?:\\([^()]*\\)[^()]*)*)[)\\]])[\\s।]*$");

    public static LabelledParts of(String text) {
        return of(text, false);
    }

    /** Of a cell whose heading says that it names who must act: what stands in brackets at its end does. */
    public static LabelledParts ofCell(String text) {
        return of(text, true);
    }

    private static LabelledParts of(String text, boolean headed) {
        Matcher inside = INSIDE.matcher(text);
        int start = -1;
        int end = -1;
        while (inside.find()) {
            if (InnerLabels.leads(inside, text)) {
                start = inside.start();
                end = inside.end();
            }
        }
        if (start <= 0) {
            return atEnd(text, headed);
        }
        String opened = text.substring(start, end);
        String decision =
                text.substring(0, start).strip() + (opened.stripLeading().startsWith("।") ? "।" : "");
        int close = opened.contains("(") || opened.contains("[") ? closing(text, end) : -1;
        if (close >= 0) {
            // The bracket that opened before the label closes behind them; what follows it is not theirs.
            String rest = text.substring(close + 1).replaceFirst("^[\\s।;,.]+", "");
            String more = rest.isEmpty() ? decision : decision + " " + rest;
            return new LabelledParts(
                    more, Optional.of(text.substring(end, close)).filter(who -> !who.isBlank()));
        }
        String implementers = STOPS_AT_END.matcher(text.substring(end)).replaceFirst("");
        if (!implementers.contains("(")) {
            implementers = CLOSING.matcher(implementers).replaceFirst("");
        }
        return new LabelledParts(decision, Optional.of(implementers).filter(value -> !value.isBlank()));
    }

    /** Where the bracket closes that is open at the offset; -1 where it does not. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Posts after the sentence, behind a dash or in brackets, without a label. */
    private static LabelledParts atEnd(String text, boolean headed) {
        Matcher tail = TAIL.matcher(text);
        if (tail.find()) {
            String who = tail.group("dash") != null ? tail.group("dash") : tail.group("bracket");
            String decision = text.substring(0, tail.start()).strip();
            if ((Implementers.areNamed(who) || headed && canAct(who))
                    && (Sentences.ends(decision) || Decisive.in(decision))) {
                boolean stopped = text.strip().endsWith("।") && !Sentences.ends(decision);
                return new LabelledParts(stopped ? decision + "।" : decision, Optional.of(who));
            }
        }
        return new LabelledParts(text, Optional.empty());
    }

    /** Not what is enclosed, and no day, sum or sentence. */
    private static boolean canAct(String who) {
        return who.codePoints().noneMatch(Character::isDigit)
                && Label.at(who, List.of(Label.ENCLOSURE)).isEmpty()
                && !Prose.endsInVerb(Words.of(who));
    }

    /** The text without a label সিদ্ধান্তঃ at its beginning. */
    public static String withoutLabel(String text) {
        return Label.at(text, List.of(Label.DECISION))
                .filter(Label.Found::closed)
                .filter(label -> label.end() < text.length() && label.number().isEmpty())
                .map(label -> text.substring(label.end()))
                .orElse(text)
                .strip();
    }
}
