package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.comparison.Finding;
import claimline.comparison.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates that are taken into a project test the conversions that its sources print. */
class ImportRatesTest {

    @TempDir
    Path folder;

    private Path project;

    /** The first source prints a conversion that implies 1,375 won to the dollar. */
    @BeforeEach
    void make() {
        String document = Samples.DOCUMENT.replace("\"asPrinted\": \"560만 달러\",", """
            "asPrinted": "560만 달러", "conversions": [
            {"amount": "7700000000", "unit": "KRW", "hedge": "exact", "asPrinted": "77억원"}],\
            """);
        project = folder.resolve("p.claimline");
        Project.importDocument(Samples.write(folder.resolve("p.json"), document), project)
                .close();
    }

    private List<Kind> ofOne(Project open) {
        return open.story().findingsOn("cost").stream()
                .filter(Finding.OfOne.class::isInstance)
                .map(Finding::kind)
                .toList();
    }

    @Test
    void a_conversion_is_tested_as_soon_as_there_are_rates_and_after_the_file_is_opened_again() {
        Path table =
                Samples.write(folder.resolve("r.csv"), "Date,USD,KRW\n2031-04-24,1.00,1200\n2031-05-02,1.00,1210\n");
        try (Project open = Project.open(project)) {
            assertThat(ofOne(open)).doesNotContain(Kind.RATE);
            assertThat(open.importRates(table)).isEqualTo(4);
            assertThat(ofOne(open)).contains(Kind.RATE);
            assertThat(open.undoLabel().orElseThrow().in(Locale.ENGLISH)).contains("rates");
        }
        try (Project open = Project.open(project)) {
            assertThat(ofOne(open)).contains(Kind.RATE);
            open.undo();
            assertThat(ofOne(open)).doesNotContain(Kind.RATE);
        }
    }

    @Test
    void a_table_with_anything_wrong_in_it_is_refused_and_nothing_of_it_taken() {
        Path table = Samples.write(folder.resolve("r.csv"), "date,KRW_per_USD\n2031-05-01,1200\n2031-05-02,much\n");
        try (Project open = Project.open(project)) {
            assertThatThrownBy(() -> open.importRates(table))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("r.csv:3:2");
            assertThat(open.rates()).isEmpty();
            assertThat(open.undoLabel()).isEmpty();
        }
    }
}
