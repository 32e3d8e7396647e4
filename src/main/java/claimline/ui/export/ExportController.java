package claimline.ui.export;

import claimline.model.Message;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.Theme;
import claimline.ui.common.CanvasPainter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;

/** Binds the choices of the dialog and paints its preview, with dashes where sheets of paper are cut. */
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
    private Label sheetsLabel;

    @FXML
    private Spinner<Integer> sheets;

    @FXML
    private Label widthLabel;

    @FXML
    private TextField width;

    @FXML
    private Label facts;

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
        ObjectProperty<Integer> chosen = sheets.getValueFactory().valueProperty();
        chosen.bindBidirectional(viewModel.sheetsProperty());
        width.textProperty().bindBidirectional(viewModel.widthProperty());
        viewModel.isPaper().subscribe(this::showPaper);
        viewModel.canBeTransparent().subscribe(can -> transparent.setDisable(!can));
        viewModel.previewProperty().subscribe(shown -> shown.ifPresent(this::paint));
        viewModel
                .drawingProperty()
                .subscribe(drawing -> tell(drawing, viewModel.previewProperty().get()));
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

    /** What lies on paper is as wide as its sheets. */
    private void showPaper(boolean paper) {
        for (Node each : List.of(sheetsLabel, sheets)) {
            each.setVisible(paper);
            each.setManaged(paper);
        }
        for (Node each : List.of(widthLabel, width)) {
            each.setVisible(!paper);
            each.setManaged(!paper);
        }
    }

    /** How large the picture is; while it is not known, that it is being drawn. */
    private void tell(boolean drawing, Optional<Preview> shown) {
        facts.setText(
                drawing
                        ? say(Message.of("task.drawing"))
                        : shown.map(Preview::facts).map(this::say).orElse(""));
        preview.setOpacity(drawing ? 0.4 : 1);
    }

    private void paint(Preview shown) {
        GraphicsContext context = preview.getGraphicsContext2D();
        double scale = Preview.scale(shown.drawing().width());
        context.clearRect(0, 0, preview.getWidth(), preview.getHeight());
        context.save();
        context.scale(scale, scale);
        new CanvasPainter(shown.theme().palette()).paint(shown.drawing(), context);
        context.setStroke(Color.GRAY);
        context.setLineWidth(1 / scale);
        context.setLineDashes(6 / scale, 4 / scale);
        shown.sheets().forEach(sheet -> context.strokeRect(sheet.x(), sheet.y(), sheet.width(), sheet.height()));
        context.restore();
    }
}
