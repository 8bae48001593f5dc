package org.mohafez.page.office;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontRuns;

/** In which fonts the runs of a DOC are set. */
final class DocFonts {
    /** The optional hyphen of a DOC ([MS-DOC] 2.4.1): in a Bijoy font a letter, which programs take for it. */
    private static final String OPTIONAL_HYPHEN = "\u001F";

    private DocFonts() {}

    static void add(FontRuns runs, CharacterRun run) {
        if (run.isSymbol() && run.getSymbolFont() != null) {
            FontEncoding symbols = FontEncoding.of(run.getSymbolFont().getMainFontName());
            if (symbols == FontEncoding.BIJOY) {
                runs.add(Character.toString(run.getSymbolCharacter()), symbols);
                return;
            }
        }
        FontEncoding font = of(run);
        runs.add(font == FontEncoding.BIJOY ? run.text().replace(OPTIONAL_HYPHEN, "\u00AD") : run.text(), font);
    }

    /** Word sets a list's number as the mark that ends the paragraph; other programs leave the mark without a font. */
    static FontEncoding ofNumber(Paragraph paragraph) {
        FontEncoding mark = of(paragraph.getCharacterRun(paragraph.numCharacterRuns() - 1));
        return mark == FontEncoding.PLAIN ? of(paragraph.getCharacterRun(0)) : mark;
    }

    /** A file whose table of fonts is damaged does not say. */
    static FontEncoding of(CharacterRun run) {
        try {
            return FontEncoding.of(run.getFontName());
        } catch (RuntimeException noSuchFont) {
            return FontEncoding.PLAIN;
        }
    }
}
