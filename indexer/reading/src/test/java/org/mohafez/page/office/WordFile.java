package org.mohafez.page.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A Word file with what is hard in one. {@code office/hard.doc} is the same, saved by LibreOffice ({@code soffice --convert-to
 * doc hard.docx}): POI cannot write such files.
 */
final class WordFile {
    static final String BIJOY = "SutonnyMJ";
    static final String LATIN = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();

    /** Writes it for the conversion. */
    public static void main(String[] path) throws IOException {
        hard().write(Path.of(path[0]));
    }

    static WordFile hard() {
        WordFile file = new WordFile();
        file.style("Base", null, BIJOY);
        file.style("Bangla", "Base", null);
        XWPFParagraph head = file.document.createParagraph();
        run(head, "Dc‡Rjv w", BIJOY);
        run(head, "be", BIJOY).setBold(true);
        run(head, "©vnx Awdmv‡ii Kvh©vjq", BIJOY);
        XWPFParagraph mixed = file.document.createParagraph();
        run(mixed, "AvBwmwU ", BIJOY);
        run(mixed, "(ICT Cell, a-b@gov.bd) ", LATIN);
        run(mixed, "KwgwU, 12 Rb", BIJOY);
        XWPFParagraph styled = file.document.createParagraph();
        styled.setStyle("Bangla");
        styled.createRun().setText("mfvi ZvwiL: 12/05/2025");
        XWPFParagraph plain = file.document.createParagraph();
        run(plain, "ইউনিকোড লেখা and English", LATIN);
        file.list("cÖ_g welq", "wØZxq welq");
        file.table();
        return file;
    }

    void write(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            document.write(out);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        // What complex scripts are set in says nothing about the others.
        fonts.setCs(font.equals(BIJOY) ? LATIN : BIJOY);
        return run;
    }

    private void style(String id, @Nullable String base, @Nullable String font) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(id);
        if (base != null) {
            style.addNewBasedOn().setVal(base);
        }
        if (font != null) {
            CTFonts fonts = style.addNewRPr().addNewRFonts();
            fonts.setAscii(font);
            fonts.setHAnsi(font);
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private void list(String... items) {
        CTAbstractNum counts = CTAbstractNum.Factory.newInstance();
        counts.setAbstractNumId(BigInteger.ONE);
        CTLvl level = counts.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1|");
        BigInteger list =
                document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(counts)));
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(list);
            CTFonts mark = paragraph.getCTP().getPPr().addNewRPr().addNewRFonts();
            mark.setAscii(BIJOY);
            mark.setHAnsi(BIJOY);
            run(paragraph, item, BIJOY);
        }
    }

    /** Merged across in its first row, merged down in its first column, another table in its last cell. */
    private void table() {
        XWPFTable table = document.createTable(4, 3);
        table.setWidth("9000");
        List<List<String>> texts = List.of(
                List.of("bs", "welq I wm×všÍ", ""),
                List.of("01", "m`i", "K"),
                List.of("", "cjøx", "L"),
                List.of("02", "evRvi", "M"));
        for (int r = 0; r < texts.size(); r++) {
            for (int c = 0; c < 3; c++) {
                run(cell(table, r, c).getParagraphs().getFirst(), texts.get(r).get(c), BIJOY);
            }
        }
        cell(table, 0, 1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);
        cell(table, 1, 0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        cell(table, 2, 0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        XWPFTableCell last = cell(table, 3, 2);
        XWPFTable inner = last.insertNewTbl(last.addParagraph().getCTP().newCursor());
        XWPFTableRow row = inner.createRow();
        run(row.createCell().addParagraph(), "N", BIJOY);
        run(row.createCell().addParagraph(), "O", BIJOY);
    }

    private static XWPFTableCell cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column);
    }
}
