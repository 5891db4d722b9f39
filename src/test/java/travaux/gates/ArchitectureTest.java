package travaux.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Packages depend one way: an allow-list of what stands before each, and its own libraries. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("travaux");

    /** A package with all below it, and the libraries that it alone may use beside what stands before it. */
    private record Layer(String name, List<String> libraries) {
        static Layer of(String name, String... libraries) {
            return new Layer(name, List.of(libraries));
        }

        String packages() {
            return "travaux." + name + "..";
        }
    }

    /** In order: each may use only what stands before it. */
    private static final List<Layer> LAYERS = List.of(
            Layer.of("core.text", "com.ibm.icu.."),
            Layer.of("core.reading", "com.ibm.icu.."),
            Layer.of(
                    "core.importing",
                    "com.ibm.icu..",
                    "org.slf4j..",
                    "org.apache..",
                    "org.jsoup..",
                    "javax.xml..",
                    "javax.imageio..",
                    "org.openxmlformats.."),
            Layer.of("core.fetching"),
            Layer.of("core.align", "com.ibm.icu.."),
            Layer.of("core.diff", "com.ibm.icu..", "com.github.difflib.."),
            Layer.of("core.trace"),
            Layer.of("core.record"),
            Layer.of("core.dossier", "tools.jackson..", "com.fasterxml.jackson.annotation..", "org.slf4j.."),
            Layer.of("core.search", "org.apache.lucene..", "com.ibm.icu.."),
            Layer.of(
                    "core.exporting",
                    "com.ibm.icu..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.apache.."),
            Layer.of("core.work", "org.slf4j.."));

    private static final String[] EVERYWHERE = {"java..", "org.jspecify.annotations.."};
    private static final String[] SCREEN = {"javafx..", "org.controlsfx..", "impl.org.controlsfx.."};

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatStandsBeforeIt() {
        return LAYERS.stream()
                .map(layer -> DynamicTest.dynamicTest(layer.name(), () -> {
                    List<String> allowed = new ArrayList<>(List.of(EVERYWHERE));
                    allowed.addAll(layer.libraries());
                    LAYERS.subList(0, LAYERS.indexOf(layer) + 1).forEach(before -> allowed.add(before.packages()));
                    classes()
                            .that()
                            .resideInAPackage(layer.packages())
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                            .because("the way of the data has one direction")
                            .allowEmptyShould(true)
                            .check(PROGRAM);
                }));
    }

    @Test
    void theCommandLineKnowsTheCoreAndNoScreen() {
        classes()
                .that()
                .resideInAPackage("travaux.cli..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "picocli..",
                        "org.slf4j..",
                        "travaux.core..",
                        "travaux.cli.."))
                .because("the command line runs without JavaFX")
                .check(PROGRAM);
    }

    @Test
    void theWindowDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("travaux.ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("travaux.cli..", "picocli.."))
                .because("command line and window are equal clients of the core")
                .check(PROGRAM);
    }

    @Test
    void whatEveryViewRestsOnKnowsNoView() {
        noClasses()
                .that()
                .resideInAPackage("travaux.ui.support")
                .should()
                .dependOnClassesThat(resideInAPackage("travaux.ui..").and(not(resideInAPackage("travaux.ui.support"))))
                .because("packages depend one way")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("travaux.ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCREEN))
                .because("pictures are asked for through an interface of core.work")
                .check(PROGRAM);
    }

    @Test
    void oneClassAdaptsTheDiffLibrary() {
        long users = PROGRAM.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("com.github.difflib")))
                .map(type -> type.getSource().map(Object::toString).orElse(type.getName()))
                .map(source -> source.replaceAll("\\$[^.]*", ""))
                .distinct()
                .count();
        org.assertj.core.api.Assertions.assertThat(users).isLessThanOrEqualTo(1);
    }

    @Test
    void awtStaysInThePdfReader() {
        noClasses()
                .that()
                .resideInAPackage("travaux.core..")
                .and()
                .resideOutsideOfPackage("travaux.core.importing.pdf..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."))
                .because("the core needs no screen toolkit of any kind")
                .check(PROGRAM);
    }

    @Test
    void oneClassHandsWorkToTheWindowsThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("travaux.ui.support.Background")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("the flow between threads has one gate")
                .check(PROGRAM);
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage("travaux.core..", "travaux.ui..")
                .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("only the command line speaks on the terminal")
                .check(PROGRAM);
    }
}
