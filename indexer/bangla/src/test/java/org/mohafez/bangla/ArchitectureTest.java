package org.mohafez.bangla;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The room is a leaf: it knows the language and nobody of this house. */
@AnalyzeClasses(packages = "org.mohafez.bangla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theLanguageKnowsTheJdkAndIcu = classes()
            .that()
            .resideInAPackage("org.mohafez.bangla")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.mohafez.bangla", "java..", "com.ibm.icu..", "org.jspecify.."));

    @ArchTest
    static final ArchRule allButItsFiltersKnowsNoMore = classes()
            .that()
            .resideOutsideOfPackage("org.mohafez.bangla.lucene")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.mohafez.bangla..", "java..", "com.ibm.icu..", "org.jspecify.."));

    @ArchTest
    static final ArchRule itsRoomsFormNoCircle =
            slices().matching("org.mohafez.bangla.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule itsFiltersKnowLuceneToo = classes()
            .that()
            .resideInAPackage("org.mohafez.bangla.lucene")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.mohafez.bangla..", "java..", "org.apache.lucene..", "org.jspecify.."));
}
