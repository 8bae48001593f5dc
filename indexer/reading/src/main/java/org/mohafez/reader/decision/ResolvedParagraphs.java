package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;

/**
 * Paragraphs in which the meeting resolves something, where nothing is labelled, announced or numbered: … জানান যে, রাস্তাটি ভাঙা।
 * আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, রাস্তাটি মেরামত করা হইবে।
 */
final class ResolvedParagraphs {
    private ResolvedParagraphs() {}

    static List<Draft> read(List<Segment> segments) {
        List<Draft> drafts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.is(Label.IMPLEMENTER) && !drafts.isEmpty()) {
                drafts.getLast().implementedBy(List.of(segment.text()));
            } else if (segment.label() == null && !LookAhead.closes(segment.text())) {
                for (String matter : matters(Sentences.of(segment.text()))) {
                    Draft draft = new Draft();
                    draft.discuss(matter, segment.spot());
                    Resolution.conclude(draft);
                    draft.sure = 0.6;
                    drafts.add(draft);
                }
            }
        }
        return drafts.stream().filter(draft -> !draft.text.isBlank()).toList();
    }

    /** Of each matter what was said up to what resolves it, and what directly after that obliges somebody. */
    private static List<String> matters(List<String> sentences) {
        List<String> matters = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            String before = said.isEmpty() ? "" : said.getLast();
            said.add(sentence);
            if (Resolves.in(sentence)) {
                while (i + 1 < sentences.size() && goesOn(sentences.get(i + 1))) {
                    said.add(sentences.get(++i));
                }
                if (Resolution.saysWhat(sentence, before) && !DecisionSplit.pointsBelow(sentence)) {
                    matters.add(String.join(" ", said));
                }
                said.clear();
            }
        }
        return matters;
    }

    private static boolean goesOn(String sentence) {
        return DecisionSplit.isDecisive(sentence) && !Resolves.in(sentence) && !LookAhead.closes(sentence);
    }
}
