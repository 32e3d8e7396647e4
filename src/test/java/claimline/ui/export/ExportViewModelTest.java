package claimline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.Theme;
import claimline.timeline.TimeRange;
import claimline.ui.workspace.Desk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private ExportViewModel viewModel;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        viewModel = new ExportViewModel(desk.workspace, desk.runner, () -> Optional.of(new TimeRange(0, 86_400)));
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

    @Test
    void a_poster_goes_over_several_sheets() throws IOException {
        viewModel.partProperty().set(false);
        viewModel.formatProperty().set(ChartFormat.PDF);
        viewModel.sizeProperty().set(Size.A4);
        viewModel.sheetsProperty().set(3);
        assertThat(viewModel.previewProperty().get().orElseThrow().sheets())
                .extracting(Area::x)
                .contains(0.0)
                .hasSizeGreaterThanOrEqualTo(3);
        viewModel.save(folder.resolve("poster.pdf"));
        try (PDDocument poster = Loader.loadPDF(folder.resolve("poster.pdf").toFile())) {
            assertThat(poster.getNumberOfPages()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void letters_too_small_for_the_paper_are_told_of() {
        viewModel.chartProperty().set(Chart.MATRIX);
        viewModel.formatProperty().set(ChartFormat.PDF);
        viewModel.sizeProperty().set(Size.A0);
        assertThat(viewModel.previewProperty().get().orElseThrow().facts().key())
                .isEqualTo("export.facts.sheets");
        Drawing wide = new Drawing(10_000, 500, List.of());
        Paper paper = Size.A4.paper(true, 1);
        assertThat(Preview.of(wide, Theme.LIGHT, ChartFormat.PDF, paper, Size.A4)
                        .facts()
                        .key())
                .isEqualTo("export.facts.small");
    }

    @Test
    void a_picture_is_as_wide_as_is_typed() {
        viewModel.sizeProperty().set(Size.PLAIN);
        viewModel.widthProperty().set(" 777 ");
        assertThat(viewModel.previewProperty().get().orElseThrow().drawing().width())
                .isEqualTo(777);
        viewModel.widthProperty().set("wide");
        assertThat(viewModel.order().width()).isEmpty();
        viewModel.widthProperty().set("777");
        viewModel.sizeProperty().set(Size.A3);
        assertThat(viewModel.order().width()).as("paper has its own").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void every_chart_can_be_copied(Chart chart) throws IOException {
        viewModel.chartProperty().set(chart);
        List<byte[]> copied = new ArrayList<>();
        viewModel.copy(copied::add);
        assertThat(copied).hasSize(1);
        double width = viewModel.previewProperty().get().orElseThrow().drawing().width();
        assertThat(ImageIO.read(new ByteArrayInputStream(copied.getFirst())).getWidth())
                .isEqualTo((int) Math.ceil(2 * width));
        assertThat(desk.workspace.noticeProperty().get().key()).isEqualTo("notice.pictureCopied");
    }

    @Test
    void it_is_told_that_a_preview_is_still_drawn() {
        assertThat(viewModel.drawingProperty().get()).isFalse();
        desk.runner.hold();
        viewModel.chartProperty().set(Chart.ORIGINS);
        assertThat(viewModel.drawingProperty().get()).isTrue();
        desk.runner.release();
        assertThat(viewModel.drawingProperty().get()).isFalse();
    }
}
