package claimline.ui.export;

import claimline.model.Message;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.Theme;
import claimline.ui.common.CanvasPainter;
import claimline.ui.export.ExportViewModel.Preview;
import claimline.ui.export.ExportViewModel.Size;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Binds the choices of the dialog and paints its preview: the whole width, and from the top what finds room. */
public final class ExportController {

    private final ExportViewModel viewModel;

    @FXML
    private ChoiceBox<Chart> chart;

    @FXML
    private ChoiceBox<ChartFormat> format;

    @FXML
    private ChoiceBox<Size> size;

    @FXML
    private ChoiceBox<Theme> theme;

    @FXML
    private CheckBox part;

    @FXML
    private CheckBox caption;

    @FXML
    private CheckBox transparent;

    @FXML
    private Canvas preview;

    public ExportController(ExportViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        choose(chart, Chart.values(), each -> say(each.label()));
        choose(format, ChartFormat.values(), ChartFormat::name);
        choose(size, Size.values(), each -> say(each.label()));
        choose(theme, Theme.values(), each -> say(each.label()));
        chart.valueProperty().bindBidirectional(viewModel.chartProperty());
        format.valueProperty().bindBidirectional(viewModel.formatProperty());
        size.valueProperty().bindBidirectional(viewModel.sizeProperty());
        theme.valueProperty().bindBidirectional(viewModel.themeProperty());
        part.selectedProperty().bindBidirectional(viewModel.partProperty());
        caption.selectedProperty().bindBidirectional(viewModel.captionProperty());
        transparent.selectedProperty().bindBidirectional(viewModel.transparentProperty());
        viewModel.canBeTransparent().subscribe(can -> transparent.setDisable(!can));
        viewModel.previewProperty().subscribe(shown -> shown.ifPresent(this::paint));
    }

    private static <T> void choose(ChoiceBox<T> box, T[] values, Function<T, String> words) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
    }

    private String say(Message message) {
        return message.in(viewModel.locale());
    }

    private void paint(Preview shown) {
        GraphicsContext context = preview.getGraphicsContext2D();
        double scale = Math.min(1, preview.getWidth() / shown.drawing().width());
        context.clearRect(0, 0, preview.getWidth(), preview.getHeight());
        context.save();
        context.scale(scale, scale);
        new CanvasPainter(shown.theme().palette()).paint(shown.drawing(), context);
        context.restore();
    }
}
