package claimline.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import claimline.ui.sources.SourcesViewModel.Row;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private SourcesViewModel sources;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        sources = new SourcesViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_line_names_a_source_its_article_and_how_much_it_claims() {
        assertThat(sources.rows())
                .extracting(Row::name, Row::claims, Row::shown)
                .containsExactly(
                        tuple("가상일보", 37, true), tuple("The Imaginary Courier", 40, true), tuple("지어낸신문", 28, true));
        assertThat(sources.rows().get(1).detail())
                .isEqualTo("Pelgate Bridge: a cable parts, a port waits (fictional) · 20 December 2024");
    }

    @Test
    void a_source_takes_part_or_not() {
        sources.show("gasang-daily", false);
        assertThat(sources.rows()).extracting(Row::shown).containsExactly(false, true, true);
        assertThat(sources.allShown().getValue()).isFalse();
        sources.show("gasang-daily", true);
        assertThat(sources.rows()).extracting(Row::shown).containsExactly(true, true, true);
        assertThat(sources.allShown().getValue()).isTrue();
    }

    @Test
    void one_source_alone_and_all_again() {
        sources.showOnly("jieonaen-news");
        assertThat(sources.rows()).extracting(Row::shown).containsExactly(false, false, true);
        sources.showOnly("jieonaen-news");
        assertThat(sources.rows()).extracting(Row::shown).containsOnly(true);
        sources.showOnly("gasang-daily");
        desk.workspace.filterProperty().set(desk.workspace.filter().withEvent("march"));
        sources.showAll();
        assertThat(desk.workspace.filter().hiddenSources()).isEmpty();
        assertThat(desk.workspace.filter().event()).isEqualTo("march");
    }

    @Test
    void only_a_source_that_is_selected_is_selected_here() {
        assertThat(sources.selected().getValue()).isNull();
        sources.select("gasang-daily");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfSource("gasang-daily"));
        assertThat(sources.selected().getValue()).isEqualTo("gasang-daily");
        desk.selectClaim("march-size-gasang");
        assertThat(sources.selected().getValue()).isNull();
    }

    @Test
    void another_story_has_other_lines() {
        desk.workspace.create(folder.resolve("new.claimline"), "New");
        assertThat(sources.rows()).isEmpty();
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        desk.shown.set(false);
        desk.workspace.filterProperty().set(desk.workspace.filter().withSource("gasang-daily", false));
        assertThat(desk.workspace.filter().hiddenSources()).isEqualTo(Set.of("gasang-daily"));
        assertThat(sources.rows()).extracting(Row::shown).containsOnly(true);
    }
}
