package claimline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import claimline.reading.Drafts;
import claimline.reading.Reading;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. Each rule says why it is there. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("claimline");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        model      |                                                                | what a story is depends on nothing
        reading    | model                                                          | reading is pure: a text in, mentions out
        comparison | model                                                          | comparing is pure: claims in, findings out
        timeline   | model                                                          | geometry is pure and is tested without a toolkit
        chart      | model timeline comparison                                      | what is drawn is data, whoever paints it
        store      | model timeline                                                 | the file keeps stories, it does not judge them
        exchange   | model chart comparison reading                                 | formats translate stories and drawings
        project    | model reading comparison timeline chart store exchange         | the use cases wire all of these
        cli        | project chart timeline comparison model                        | one of two faces; never the store or a format
        ui         | project chart timeline comparison model                        | the other face
        """)
    void a_package_knows_only_those_it_may(String name, String allowed, String reason) {
        List<String> known = Stream.concat(
                        Stream.of(name), allowed == null ? Stream.empty() : Stream.of(allowed.split(" ")))
                .map(each -> "claimline." + each + "..")
                .toList();
        ArchRule rule = classes()
                .that()
                .resideInAPackage("claimline." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("claimline..").or(resideInAnyPackage(known.toArray(String[]::new))))
                .because(reason)
                .allowEmptyShould(true);
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        javafx..            | ui       | pictures are made and tested without a toolkit
        org.controlsfx..    | ui       | pictures are made and tested without a toolkit
        org.fxmisc..        | ui       | pictures are made and tested without a toolkit
        atlantafx..         | ui       | looks are the window's own
        java.sql..          | store    | one place speaks SQL
        org.jdbi..          | store    | one place speaks SQL
        org.sqlite..        | store    | one place speaks SQL
        tools.jackson..     | exchange | one place speaks JSON
        org.jsoup..         | exchange | documents come in through one door
        org.apache.pdfbox.. | exchange | documents come in through one door
        de.rototor..        | exchange | drawings become files in one place
        org.dhatim..        | exchange | drawings become files in one place
        com.github.mangstadt.. | exchange | documents come in through one door
        org.apache.commons.csv.. | exchange | documents come in through one door
        org.commonmark..    | exchange | documents come in through one door
        picocli..           | cli      | options are the command line's own
        """)
    void a_library_stays_where_it_belongs(String library, String room, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackage("claimline." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(HOUSE);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("claimline", "claimline.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what there is to say is a message, and whoever asked shows it")
                .check(HOUSE);
    }

    @Test
    void pure_packages_ask_nobody_for_the_time() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "claimline.model..",
                        "claimline.reading..",
                        "claimline.comparison..",
                        "claimline.timeline..",
                        "claimline.chart..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.nio\\.file\\.Files|java\\.lang\\.Thread")
                .because("the same input gives the same output, everywhere and always")
                .check(HOUSE);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("claimline.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("claimline.reading.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_rooms_of_reading_know_its_values_not_its_verbs() {
        noClasses()
                .that()
                .resideInAPackage("claimline.reading.*..")
                .should()
                .dependOnClassesThat(belongToAnyOf(Reading.class, Drafts.class))
                .because("what a reader asks for is put together above what finds it")
                .check(HOUSE);
    }

    @Test
    void views_know_no_other_view() {
        slices().matching("claimline.ui.(*)..")
                .namingSlices("view $1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage("claimline.ui.common..", "claimline.ui.workspace.."))
                .because("views meet in the workspace")
                .check(HOUSE);
    }

    @Test
    void a_view_model_knows_no_node() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAPackage("claimline.ui.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.fxml..")
                .because("its test needs no toolkit")
                .check(HOUSE);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        Path sources = Path.of("src/main/java/claimline");
        try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
            List<Path> silent = folders.filter(folder -> !folder.equals(sources))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }
}
