package org.mohafez;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * The house as the README draws it: a room knows only rooms to its left, and {@code bangla}. The portal has a test of its own;
 * it is not on this class path.
 */
@AnalyzeClasses(packages = "org.mohafez", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    /** In the order of the data; reading's rooms and the archive's are two lines that meet in the pipeline. */
    @ArchTest
    static final ArchRule BANGLA_KNOWS_NOBODY = knowsOnly("bangla");

    @ArchTest
    static final ArchRule AUTHORITY = knowsOnly("authority", "bangla");

    @ArchTest
    static final ArchRule PAGE = knowsOnly("page", "bangla", "source", "text");

    @ArchTest
    static final ArchRule RECORD = knowsOnly("record", "page", "bangla");

    @ArchTest
    static final ArchRule ARCHIVE = knowsOnly("archive", "record", "page", "bangla");

    @ArchTest
    static final ArchRule INBOX = knowsOnly("inbox", "archive", "record", "page");

    @ArchTest
    static final ArchRule INDEX = knowsOnly("index", "archive", "record", "page", "authority", "bangla");

    @ArchTest
    static final ArchRule NAMING = knowsOnly("naming", "archive", "record", "authority", "bangla");

    @ArchTest
    static final ArchRule SEARCH =
            knowsOnly("search", "naming", "index", "archive", "record", "page", "authority", "bangla");

    /** Inside the engine on Lucene too; what stands beside the rooms knows them all. */
    @ArchTest
    static final ArchRule ROOMS_OF_THE_ENGINE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("queries")
            .definedBy("org.mohafez.search.lucene.queries")
            .layer("sets")
            .definedBy("org.mohafez.search.lucene.sets")
            .layer("columns")
            .definedBy("org.mohafez.search.lucene.columns")
            .layer("scores")
            .definedBy("org.mohafez.search.lucene.scores")
            .layer("explain")
            .definedBy("org.mohafez.search.lucene.explain")
            .layer("engine")
            .definedBy("org.mohafez.search.lucene")
            .whereLayer("sets")
            .mayOnlyAccessLayers("queries")
            .whereLayer("columns")
            .mayOnlyAccessLayers("queries", "sets")
            .whereLayer("scores")
            .mayOnlyAccessLayers("queries", "sets", "columns")
            .whereLayer("explain")
            .mayOnlyAccessLayers("queries")
            .whereLayer("queries")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule ACCOUNT = knowsOnly("account", "record");

    @ArchTest
    static final ArchRule SOURCE = knowsOnly("source", "bangla");

    @ArchTest
    static final ArchRule TEXT = knowsOnly("text", "page", "bangla");

    @ArchTest
    static final ArchRule READER = knowsOnly("reader", "record", "page", "authority", "bangla");

    @ArchTest
    static final ArchRule DECISION_WORDING = knowsInside("reader.decision", "wording");

    @ArchTest
    static final ArchRule DECISION_IMPLEMENTER = knowsInside("reader.decision", "implementer");

    @ArchTest
    static final ArchRule DECISION_DEADLINE = knowsInside("reader.decision", "deadline");

    @ArchTest
    static final ArchRule DECISION_DRAFT =
            knowsInside("reader.decision", "draft", "wording", "implementer", "deadline");

    @ArchTest
    static final ArchRule DECISION_PROGRESS = knowsInside("reader.decision", "progress", "wording");

    @ArchTest
    static final ArchRule DECISION_TABLE =
            knowsInside("reader.decision", "table", "draft", "wording", "implementer", "deadline");

    @ArchTest
    static final ArchRule DECISION_SEGMENT = knowsInside("reader.decision", "segment", "draft", "wording");

    @ArchTest
    static final ArchRule DECISION_PROSE =
            knowsInside("reader.decision", "prose", "segment", "draft", "wording", "implementer");

    @ArchTest
    static final ArchRule LAYOUT_CONTENT = knowsInside("page.layout", "content");

    @ArchTest
    static final ArchRule LAYOUT_LINE = knowsInside("page.layout", "line", "content");

    @ArchTest
    static final ArchRule LAYOUT_ROW = knowsInside("page.layout", "row", "line", "content");

    @ArchTest
    static final ArchRule LAYOUT_RULED = knowsInside("page.layout", "ruled", "row", "line", "content");

    @ArchTest
    static final ArchRule LAYOUT_SPACED = knowsInside("page.layout", "spaced", "ruled", "row", "line", "content");

    @ArchTest
    static final ArchRule PIPELINE_KNOWS_NO_SEARCH_AND_NO_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("org.mohafez.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mohafez.search..", "org.mohafez.cli..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.mohafez.(*)..").should().beFreeOfCycles();

    /** Nor between rooms within rooms. */
    @ArchTest
    static final ArchRule NO_CYCLES_WITHIN =
            slices().matching("org.mohafez.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PDFBOX_IS_SEEN_ONLY_WHERE_PDF_IS_READ =
            onlyIn("org.mohafez.page.pdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule TIKA_AND_POI_ARE_SEEN_ONLY_WHERE_OFFICE_FILES_ARE_READ = noClasses()
            .that(not(resideInAnyPackage(
                    "org.mohafez.page.office..", "org.mohafez.page.plain..", "org.mohafez.source..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.poi..");

    @ArchTest
    static final ArchRule OCFL_IS_SEEN_ONLY_BENEATH_THE_ARCHIVE = onlyIn("org.mohafez.archive.ocfl..", "io.ocfl..");

    @ArchTest
    static final ArchRule PASSWORDS_ARE_SEEN_ONLY_WHERE_ACCOUNTS_ARE =
            onlyIn("org.mohafez.account..", "com.password4j..");

    @ArchTest
    static final ArchRule LUCENE_IS_SEEN_ONLY_IN_LUCENE_ROOMS = onlyIn("org.mohafez..lucene..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages("org.mohafez.cli..", "org.mohafez.pipeline.worker..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONE_ROOT_OF_EXCEPTIONS =
            classes().that().areAssignableTo(Throwable.class).should().beAssignableTo(MohafezException.class);

    private static ArchRule knowsOnly(String room, String... others) {
        String[] known = new String[others.length + 2];
        known[0] = "org.mohafez." + room + "..";
        known[1] = "org.mohafez";
        for (int i = 0; i < others.length; i++) {
            known[i + 2] = "org.mohafez." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(known[0])
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.mohafez..").and(not(resideInAnyPackage(known))))
                .as("room " + room + " knows only " + String.join(", ", others));
    }

    /** Of the rooms within a room. */
    private static ArchRule knowsInside(String house, String room, String... others) {
        String inside = "org.mohafez." + house;
        String[] known = Stream.concat(Stream.of(room), Stream.of(others))
                .map(name -> inside + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(known[0])
                .should()
                .dependOnClassesThat(resideInAnyPackage(inside + "..").and(not(resideInAnyPackage(known))))
                .as("inside " + house + ", " + room + " knows only " + String.join(", ", others));
    }

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
