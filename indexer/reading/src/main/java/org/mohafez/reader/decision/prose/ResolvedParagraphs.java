package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Minutes;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;

/**
 * Paragraphs in which the meeting resolves something, where nothing is labelled, announced or numbered: … জানান যে, রাস্তাটি ভাঙা।
 * আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, রাস্তাটি মেরামত করা হইবে।
 */
final class ResolvedParagraphs {
    private static final Pattern CONFIRMS = Words.pattern("দৃঢ়ীকরণ|অনুমোদন|অনুমোদিত|গৃহীত");

    private ResolvedParagraphs() {}

    static List<Draft> read(List<Segment> segments) {
        List<Draft> drafts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.is(Label.IMPLEMENTER) && !drafts.isEmpty()) {
                drafts.getLast().implementedBy(List.of(segment.text()));
            } else if (segment.label() == null && !MeetingCloses.in(segment.text())) {
                for (String matter : matters(Sentences.of(segment.text()))) {
                    Draft draft = new Draft(Resolution.RULE, 0.6);
                    draft.discuss(matter, segment.spot());
                    Resolution.conclude(draft);
                    draft.foundBy(Resolution.RULE, 0.6);
                    drafts.add(draft);
                }
            }
        }
        return drafts.stream().filter(draft -> !draft.text().isBlank()).toList();
    }

    /** Of each matter what was said up to what resolves it, or at the paragraph's end charges somebody, and what directly after that obliges somebody. */
    private static List<String> matters(List<String> sentences) {
        List<String> matters = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            String before = said.isEmpty() ? "" : said.getLast();
            said.add(sentence);
            boolean charges = i > 0 && i == sentences.size() - 1 && Resolution.charges(sentence);
            if (charges || Resolves.byItself(sentence)) {
                while (i + 1 < sentences.size() && goesOn(sentences.get(i + 1))) {
                    said.add(sentences.get(++i));
                }
                if (Resolution.saysWhat(sentence, before)
                        && !Announces.pointsBelow(sentence)
                        && !confirms(sentence, before)) {
                    matters.add(String.join(" ", said));
                }
                said.clear();
            }
        }
        return matters;
    }

    /** That the last minutes stand, told in one sentence or in two, is no decision. */
    private static boolean confirms(String sentence, String before) {
        return Words.of(sentence).has(Minutes.IN_TEXT)
                || Words.of(before).has(Minutes.IN_TEXT)
                        && CONFIRMS.matcher(sentence).find();
    }

    private static boolean goesOn(String sentence) {
        return Decisive.in(sentence) && !Resolves.in(sentence) && !MeetingCloses.in(sentence);
    }
}
