package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.archive.Holding;
import org.mohafez.web.ui.Download;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** What a paper can be taken away as, beside its original. */
final class PaperFiles {
    private PaperFiles() {}

    static List<Download> of(Holding.Document document, Words words) {
        String path = "/d/" + document.id();
        List<Download> files = new ArrayList<>();
        if (!document.record().decisions().isEmpty()) {
            QueryString lang = QueryString.empty().in(words.lang());
            String purpose =
                    words.say("worksheet.for", document.record().decisions().size());
            files.add(new Download(lang.behind(path + "/worksheet.docx"), words.say("downloads.docx"), purpose));
            files.add(new Download(lang.behind(path + "/worksheet.xlsx"), words.say("downloads.xlsx"), purpose));
        }
        files.add(new Download(path + ".akn.xml", words.say("downloads.akn"), words.say("downloads.akn.for")));
        files.add(new Download(path + ".json", words.say("downloads.json"), words.say("downloads.json.for")));
        return files;
    }
}
