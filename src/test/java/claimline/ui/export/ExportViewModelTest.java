package claimline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.Theme;
import claimline.timeline.TimeRange;
import claimline.ui.export.ExportViewModel.Size;
import claimline.ui.workspace.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private ExportViewModel viewModel;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        viewModel = new ExportViewModel(desk.workspace, () -> Optional.of(new TimeRange(0, 86_400)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_preview_follows_every_choice() {
        var first = viewModel.previewProperty().get();
        assertThat(first).isPresent();
        viewModel.chartProperty().set(Chart.MATRIX);
        var second = viewModel.previewProperty().get();
        assertThat(second).isPresent().isNotEqualTo(first);
        viewModel.themeProperty().set(Theme.PRINT);
        assertThat(viewModel.previewProperty().get().orElseThrow().theme()).isEqualTo(Theme.PRINT);
    }

    @Test
    void what_the_window_shows_goes_in_unless_all_is_wanted() {
        desk.hide(desk.workspace.story().sources().iterator().next().id());
        assertThat(viewModel.order().scope().from()).hasValue(0);
        assertThat(viewModel.order().scope().to()).hasValue(86_400);
        assertThat(viewModel.order().scope().hiddenSources()).hasSize(1);
        viewModel.partProperty().set(false);
        assertThat(viewModel.order().scope().from()).isEmpty();
    }

    @Test
    void values_are_those_of_the_selected_question() {
        String question = desk.workspace.story().questions().iterator().next().id();
        desk.selectQuestion(question);
        viewModel.chartProperty().set(Chart.VALUES);
        assertThat(viewModel.order().scope().question()).contains(question);
    }

    @Test
    void the_file_is_called_after_story_chart_and_format() {
        viewModel.chartProperty().set(Chart.ORIGINS);
        viewModel.formatProperty().set(ChartFormat.SVG);
        assertThat(viewModel.fileName()).isEqualTo("harbour-bridge-origins.svg");
    }

    @Test
    void a_picture_is_written_with_its_ending() {
        viewModel.formatProperty().set(ChartFormat.PDF);
        viewModel.sizeProperty().set(Size.A3);
        viewModel.save(folder.resolve("picture"));
        assertThat(Files.exists(folder.resolve("picture.pdf"))).isTrue();
        assertThat(desk.workspace.failureProperty().get()).isNull();
        assertThat(viewModel.canBeTransparent().getValue()).isFalse();
    }
}
