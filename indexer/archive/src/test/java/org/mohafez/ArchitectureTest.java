package org.mohafez;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of this module and who may know whom. */
@AnalyzeClasses(packages = "org.mohafez", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataFlowsToTheRight = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.mohafez..")
            .layer("account")
            .definedBy("org.mohafez.account..")
            .layer("authority")
            .definedBy("org.mohafez.authority..")
            .layer("page")
            .definedBy("org.mohafez.page..")
            .layer("record")
            .definedBy("org.mohafez.record..")
            .layer("archive")
            .definedBy("org.mohafez.archive..")
            .layer("inbox")
            .definedBy("org.mohafez.inbox..")
            .layer("naming")
            .definedBy("org.mohafez.naming..")
            .layer("index")
            .definedBy("org.mohafez.index..")
            .layer("search")
            .definedBy("org.mohafez.search..")
            .layer("series")
            .definedBy("org.mohafez.series..")
            .whereLayer("account")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("inbox")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("series")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("search")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("search")
            .whereLayer("naming")
            .mayOnlyBeAccessedByLayers("search")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("inbox", "naming", "index", "search", "series")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("account", "archive", "inbox", "naming", "index", "search", "series")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("record", "archive", "inbox", "index", "search", "series")
            .whereLayer("authority")
            .mayOnlyBeAccessedByLayers("naming", "index", "search", "series")
            .ignoreDependency(MohafezException.class, Object.class);

    @ArchTest
    static final ArchRule noRoundTrips =
            slices().matching("org.mohafez.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parentsDoNotKnowTheirImplementations = noClasses()
            .that()
            .resideInAnyPackage("org.mohafez.archive", "org.mohafez.index", "org.mohafez.search")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mohafez.archive.ocfl", "org.mohafez.index.lucene", "org.mohafez.search.lucene..");

    @ArchTest
    static final ArchRule luceneStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages("..lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule ocflStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.mohafez.archive.ocfl..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.ocfl..");

    @ArchTest
    static final ArchRule ourExceptionsHaveOneRoot =
            classes().that().areAssignableTo(Exception.class).should().beAssignableTo(MohafezException.class);

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
