package org.mohafez.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.mohafez.web", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("org.mohafez.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfEveryPageAndRequestKnowNoOther = noClasses()
            .that()
            .resideInAnyPackage("..web.ui..", "..web.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..web.copies..",
                    "..web.later..",
                    "..web.search..",
                    "..web.shelf..",
                    "..web.record..",
                    "..web.series..",
                    "..web.coverage..",
                    "..web.harvest..",
                    "..web.api..",
                    "..web.operations..",
                    "org.mohafez.search..",
                    "org.mohafez.index..",
                    "org.mohafez.archive..",
                    "org.mohafez.series..");

    @ArchTest
    static final ArchRule theShelfKnowsNothingOfPagesThatShowIt = noClasses()
            .that()
            .resideInAPackage("..web.shelf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..web.record..",
                    "..web.export..",
                    "..web.harvest..",
                    "..web.desk..",
                    "..web.search..",
                    "..web.api..",
                    "..web.browse..",
                    "..web.series..",
                    "..web.coverage..");

    @ArchTest
    static final ArchRule whatPagesShowIsFilledWithoutKnowingTheRequest = noClasses()
            .that()
            .resideInAPackage("..web.record.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mohafez.web.record", "io.javalin..");

    @ArchTest
    static final ArchRule onlyTheProgramChoosesImplementations = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.mohafez.web.Portal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mohafez.engine..",
                    "org.mohafez..lucene..",
                    "org.mohafez..opensearch..",
                    "org.mohafez..ocfl..",
                    "org.apache.lucene..",
                    "io.ocfl..");

    @ArchTest
    static final ArchRule thePortalOnlyReads = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.mohafez\\.archive\\.ArchiveWriter|org\\.mohafez\\.index\\.(IndexBuilder|GenerationWriter)");

    @ArchTest
    static final ArchRule onlyTheProgramPrints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.mohafez.web.Portal")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    /** Whatever parses received files can be attacked by them; the portal stands on the open network. */
    @Test
    void thereIsNoParserOnTheClassPath() {
        for (String parser : new String[] {
            "org.apache.tika.Tika", "org.apache.pdfbox.pdmodel.PDDocument", "org.apache.poi.ss.usermodel.Workbook"
        }) {
            assertThatThrownBy(() -> Class.forName(parser)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
