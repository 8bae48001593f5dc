package org.mohafez.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.authority.Authority;
import org.mohafez.naming.Deed;
import org.mohafez.naming.NamingLog;

class ArchiveSynonymsTest {
    @Test
    void theFileCountsAsItStandsAtTheMoment(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("synonyms.txt");
        ArchiveSynonyms synonyms = ArchiveSynonyms.in(new ArchiveFolder(folder));
        assertThat(alternatives(synonyms, "এপিএ")).contains("বার্ষিক কর্মসম্পাদন চুক্তি");
        assertThat(alternatives(synonyms, "লালঘর")).isEmpty();
        assertThat(synonyms.current()).as("read once").isSameAs(synonyms.current());

        Files.writeString(file, "লালঘর, মালখানা\nএক\n");
        assertThat(alternatives(synonyms, "লালঘরের")).containsExactly("মালখানা");
        assertThat(alternatives(synonyms, "এপিএ")).contains("বার্ষিক কর্মসম্পাদন চুক্তি");
        assertThat(synonyms.badLines()).containsExactly(new BadLine(2, BadLine.Reason.ONE_NAME, "এক"));

        Files.writeString(file, "লালঘর, জাদুঘর\nএক\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(alternatives(synonyms, "লালঘর")).containsExactly("জাদুঘর");

        Files.delete(file);
        assertThat(alternatives(synonyms, "লালঘর")).isEmpty();
        assertThat(synonyms.badLines()).isEmpty();
    }

    @Test
    void theOfficesOwnComesFirst(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("synonyms.txt"), "এপিএ, কর্মচুক্তি\n");
        assertThat(alternatives(ArchiveSynonyms.in(new ArchiveFolder(folder)), "এপিএ"))
                .startsWith("কর্মচুক্তি");
    }

    @Test
    void whatTheCountrySaysCanBeSwitchedOff(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("synonyms.txt");
        ArchiveSynonyms synonyms = ArchiveSynonyms.in(new ArchiveFolder(folder));
        String full = "বার্ষিক কর্মসম্পাদন চুক্তি";
        assertThat(alternatives(synonyms, full)).contains("এপিএ");
        List<String> ofTraining = alternatives(synonyms, "প্রশিক্ষণ");
        assertThat(ofTraining).contains("ট্রেনিং");

        Files.writeString(file, "- এপিএ, " + full + "\n");
        assertThat(alternatives(synonyms, "এপিএ")).doesNotContain(full);
        assertThat(alternatives(synonyms, full)).doesNotContain("এপিএ", "APA");
        assertThat(alternatives(synonyms, "প্রশিক্ষণ")).as("the rest stays").isEqualTo(ofTraining);

        Files.writeString(file, "- ট্রেনিং\nপ্রশিক্ষণ, তালিম\n");
        assertThat(alternatives(synonyms, "ট্রেনিং")).isEmpty();
        assertThat(alternatives(synonyms, "প্রশিক্ষণ")).startsWith("তালিম").doesNotContain("ট্রেনিং");
        assertThat(alternatives(synonyms, "এপিএ")).contains(full);
        assertThat(synonyms.badLines()).isEmpty();

        Files.writeString(file, "- প্রশিক্ষণ, ট্রেনিং\nপ্রশিক্ষণ => ট্রেনিং\n");
        assertThat(alternatives(synonyms, "প্রশিক্ষণ"))
                .as("the office's own stays")
                .contains("ট্রেনিং");
        assertThat(alternatives(synonyms, "ট্রেনিং")).doesNotContain("প্রশিক্ষণ");
    }

    @Test
    void whatWasSaidAtTheDeskCountsUntilItIsUndone(@TempDir Path folder) {
        NamingLog log = new NamingLog(new ArchiveFolder(folder).names(), InstantSource.system());
        ArchiveSynonyms synonyms = ArchiveSynonyms.in(new ArchiveFolder(folder));
        assertThat(alternatives(synonyms, "লালঘর")).isEmpty();

        log.say("rahima", new Deed.Synonym("লালঘর, মালখানা"));
        log.say("rahima", new Deed.Synonym("- এপিএ, বার্ষিক কর্মসম্পাদন চুক্তি"));
        log.say(
                "rahima",
                new Deed.Join(
                        Authority.Facet.OFFICE,
                        new Deed.Called("a", "কাঞ্চনপুর রেকর্ড ঘর"),
                        new Deed.Called("b", "মহাফেজখানা, কাঞ্চনপুর")));
        assertThat(alternatives(synonyms, "লালঘর")).containsExactly("মালখানা");
        assertThat(alternatives(synonyms, "এপিএ")).doesNotContain("বার্ষিক কর্মসম্পাদন চুক্তি");
        assertThat(alternatives(synonyms, "কাঞ্চনপুর রেকর্ড ঘর")).containsExactly("মহাফেজখানা, কাঞ্চনপুর");

        log.say("karim", new Deed.Undo(1));
        log.say("karim", new Deed.Undo(2));
        assertThat(alternatives(synonyms, "লালঘর")).isEmpty();
        assertThat(alternatives(synonyms, "এপিএ")).contains("বার্ষিক কর্মসম্পাদন চুক্তি");
    }

    private static List<String> alternatives(ArchiveSynonyms synonyms, String typed) {
        return synonyms.current().in(Name.of(typed).words()).stream()
                .flatMap(span -> span.alternatives().stream())
                .toList();
    }
}
