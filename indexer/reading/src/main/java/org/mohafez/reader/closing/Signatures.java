package org.mohafez.reader.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.zone.SignatureBlock;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Signatory;

/**
 * Those who signed, each once.
 *
 * @param marked whether the paper says that it is signed, by a date above a name or by the word, above a name or alone
 */
public record Signatures(List<Signatory> signatories, boolean marked) {
    public Signatures {
        signatories = List.copyOf(signatories);
    }

    /** @param closing the lines of the paper's close */
    public static Signatures of(List<ZoneLine> closing) {
        List<Signatory> signatories = new ArrayList<>();
        boolean marked = false;
        int i = 0;
        while (i < closing.size()) {
            Optional<SignatureBlock> block = SignatureBlock.at(closing, i);
            if (block.isPresent()) {
                add(signatories, block.get());
                marked |= block.get().marked();
                i = block.get().after();
            } else {
                marked |= PersonName.isSignedMark(closing.get(i).text());
                i++;
            }
        }
        return new Signatures(signatories, marked);
    }

    private static void add(List<Signatory> signatories, SignatureBlock block) {
        for (int i = 0; i < signatories.size(); i++) {
            Signatory known = signatories.get(i);
            if (block.name().equals(known.name()) && block.designation().equals(known.designation())) {
                if (known.date() == null) {
                    signatories.set(i, new Signatory(known.name(), known.designation(), block.date()));
                }
                return;
            }
        }
        signatories.add(new Signatory(block.name(), block.designation(), block.date()));
    }
}
