package claimline.ui.exchange;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Value;
import claimline.model.Wording;
import claimline.project.FileFormat;
import claimline.project.ImportCounts;
import claimline.project.ImportPreview;
import claimline.project.Project;
import claimline.project.TableMapping;
import claimline.ui.exchange.ImportViewModel.Look;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Binds the dialog that shows what would come in of a file. */
public final class ImportController {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final ImportViewModel viewModel;
    private MappingPane columns;

    @FXML
    private Node root;

    @FXML
    private Label file;

    @FXML
    private ComboBox<FileFormat> format;

    @FXML
    private Label counts;

    @FXML
    private Label leftOut;

    @FXML
    private Node ambiguous;

    @FXML
    private RadioButton dayFirst;

    @FXML
    private RadioButton monthFirst;

    @FXML
    private GridPane mapping;

    @FXML
    private Node mappingPane;

    @FXML
    private TableView<ImportPreview.Row> rows;

    @FXML
    private TableColumn<ImportPreview.Row, String> line;

    @FXML
    private TableColumn<ImportPreview.Row, String> when;

    @FXML
    private TableColumn<ImportPreview.Row, String> title;

    @FXML
    private TableColumn<ImportPreview.Row, String> source;

    @FXML
    private TableColumn<ImportPreview.Row, String> remark;

    @FXML
    private RadioButton all;

    @FXML
    private RadioButton good;

    @FXML
    private RadioButton here;

    @FXML
    private RadioButton anew;

    @FXML
    private CheckBox remember;

    @FXML
    private Label hindrance;

    @FXML
    private Button take;

    public ImportController(ImportViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        file.setText(viewModel.file().toString());
        columns = new MappingPane(mapping, viewModel);
        format.getItems().setAll(viewModel.formats());
        format.setConverter(new Named<>(each -> each.title().in(viewModel.locale())));
        format.setOnAction(_ -> choose());
        cell(line, row -> row.line() > 0 ? String.valueOf(row.line()) : "");
        cell(when, row -> row.when().map(this::said).orElse(""));
        cell(title, row -> row.title().in(viewModel.locale()));
        cell(source, row -> row.source().orElse(""));
        cell(
                remark,
                row -> row.remark().map(each -> each.in(viewModel.locale())).orElse(""));
        rows.setRowFactory(_ -> new MarkedRow());
        rows.setPlaceholder(new Label());
        all.setSelected(true);
        viewModel.skipProperty().bind(good.selectedProperty());
        anew.setSelected(viewModel.anewProperty().get());
        here.setSelected(!anew.isSelected());
        here.setDisable(!viewModel.canTakeHere());
        viewModel.anewProperty().bind(anew.selectedProperty());
        remember.selectedProperty().bindBidirectional(viewModel.rememberProperty());
        dayFirst.setOnAction(_ -> viewModel.order(TableMapping.DAY_FIRST));
        monthFirst.setOnAction(_ -> viewModel.order(TableMapping.MONTH_FIRST));
        good.selectedProperty().subscribe(this::offer);
        viewModel.lookProperty().subscribe(this::show);
        viewModel.failureProperty().subscribe(this::show);
    }

    private static void cell(TableColumn<ImportPreview.Row, String> column, Function<ImportPreview.Row, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private String said(Object said) {
        return switch (said) {
            case FuzzyDate date -> date.toString();
            case Value value -> Wording.of(value, viewModel.locale());
            default -> said.toString();
        };
    }

    private void choose() {
        if (format.getValue() != null) {
            viewModel.choose(format.getValue());
        }
    }

    private void show(Message failure) {
        if (failure != null) {
            counts.setText(failure.in(viewModel.locale()));
            leftOut.setText("");
            rows.getItems().clear();
            shown(mappingPane, false);
            shown(remember, false);
            shown(ambiguous, false);
            offer();
            take.setDisable(true);
        }
    }

    private void show(Look look) {
        if (look == null) {
            counts.setText(say("import.looking"));
            shown(mappingPane, false);
            shown(ambiguous, false);
            offer();
            return;
        }
        format.setValue(look.plan().format());
        rows.getItems().setAll(viewModel.rows());
        counts.setText(said(look.preview()));
        leftOut.setText(leftOut(look.preview().counts().leftOut()));
        shown(leftOut, !leftOut.getText().isEmpty());
        boolean isTable = look.plan().mapping().isPresent();
        shown(mappingPane, isTable);
        shown(remember, isTable);
        String order = look.plan().mapping().map(TableMapping::dateOrder).orElse("");
        dayFirst.setSelected(order.equals(TableMapping.DAY_FIRST));
        monthFirst.setSelected(order.equals(TableMapping.MONTH_FIRST));
        shown(ambiguous, look.plan().isAmbiguous() || dayFirst.isSelected() || monthFirst.isSelected());
        look.plan().mapping().ifPresent(used -> columns.show(used, look.samples()));
        good.setDisable(!look.plan().format().isSeparable());
        offer();
    }

    /** A button that waits says for what. */
    private void offer() {
        take.setDisable(!viewModel.isReady());
        hindrance.setText(
                viewModel.hindrance().map(why -> why.in(viewModel.locale())).orElse(""));
        shown(hindrance, !hindrance.getText().isEmpty());
    }

    private String said(ImportPreview preview) {
        ImportCounts count = preview.counts();
        return Message.of(
                        preview.isWhole() ? "import.counts" : "import.counts.first",
                        count.good(),
                        count.bad(),
                        count.events(),
                        count.claims())
                .in(viewModel.locale());
    }

    private String leftOut(Map<String, Long> names) {
        String joined = names.keySet().stream().sorted().collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : Message.of("import.leftOut", joined).in(viewModel.locale());
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private String say(String key) {
        return Message.of(key).in(viewModel.locale());
    }

    @FXML
    private void take() {
        if (!anew.isSelected()) {
            viewModel.take();
            close();
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say("import.anew"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(say("main.files.projects"), "*" + Project.ENDING));
        chooser.setInitialFileName(
                viewModel.file().getFileName().toString().replaceFirst("\\.[^.]*$", "") + Project.ENDING);
        File chosen = chooser.showSaveDialog(root.getScene().getWindow());
        if (chosen != null) {
            viewModel.takeInto(chosen.toPath());
            close();
        }
    }

    @FXML
    private void close() {
        ((Stage) root.getScene().getWindow()).close();
    }

    /** A row that does not come in looks different, beside what its last cell says. */
    private final class MarkedRow extends TableRow<ImportPreview.Row> {

        @Override
        protected void updateItem(ImportPreview.Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(BAD, !empty && row != null && row.isBad());
            setTooltip(empty || row == null ? null : whole(row.remark()));
        }

        /** The column cuts what is long. */
        private Tooltip whole(Optional<Message> remark) {
            return remark.map(each -> new Tooltip(each.in(viewModel.locale()))).orElse(null);
        }
    }
}
