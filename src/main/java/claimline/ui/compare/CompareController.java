package claimline.ui.compare;

import claimline.model.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Binds the table of questions by sources, and what is chosen above it. */
public final class CompareController {

    private final CompareViewModel viewModel;
    private final EventHandler<KeyEvent> stepper = this::step;
    private Matrix matrix;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Wanted> wanted;

    @FXML
    private ComboBox<Query.Order> order;

    @FXML
    private ComboBox<Base> base;

    @FXML
    private ComboBox<Scope> scope;

    @FXML
    private Button showAll;

    @FXML
    private Label count;

    @FXML
    private Label nothing;

    @FXML
    private TableView<Row> questions;

    @FXML
    private TableColumn<Row, Row> question;

    @FXML
    private Region ground;

    @FXML
    private TableView<Row> table;

    public CompareController(CompareViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        bindHead();
        bindTables();
        viewModel.rows().addListener((ListChangeListener<Row>) _ -> show());
        show();
        viewModel.selectedQuestion().subscribe(_ -> reveal());
        viewModel.selectedClaim().subscribe(_ -> reveal());
        root.sceneProperty().subscribe(this::moveTo);
    }

    private void show() {
        matrix.show(viewModel.rows());
        nothing.setText(viewModel.nothing());
    }

    private void bindHead() {
        bind(wanted, viewModel.asked().wanted());
        bind(order, viewModel.asked().order());
        bind(base, viewModel.base());
        bind(scope, viewModel.scope());
        List.of(base, scope).forEach(box -> box.skinProperty().subscribe(_ -> speak(box)));
        showAll.visibleProperty().bind(viewModel.isWhole().map(whole -> !whole));
        count.textProperty().bind(viewModel.count());
    }

    /** The field to search among choices has an English hint of its own. */
    private void speak(ComboBox<?> box) {
        if (box.lookup(".text-field") instanceof TextField field) {
            field.setPromptText(Message.of("compare.search").in(viewModel.locale()));
        }
    }

    private static <T> void bind(ComboBox<T> box, Choice<T> choice) {
        box.setItems(choice.offered());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : choice.label().apply(value);
            }

            @Override
            public T fromString(String text) {
                return choice.offered().stream()
                        .filter(value -> choice.label().apply(value).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.valueProperty().bindBidirectional(choice.chosen());
    }

    private void bindTables() {
        questions.prefWidthProperty().bind(question.widthProperty().add(1));
        questions.minWidthProperty().bind(questions.prefWidthProperty());
        question.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        question.setCellFactory(_ -> new QuestionTableCell(viewModel));
        matrix = new Matrix(questions, table, ground);
        matrix.keep(viewModel.kept());
        new SourceColumns(viewModel, table).bind();
        CopyMenu copying = new CopyMenu(viewModel, matrix);
        questions.setContextMenu(copying.menu());
        table.setContextMenu(copying.menu());
        new Keys(viewModel, matrix, questions, table).listen(copying::copy);
    }

    /** What is looked at in any view is where the cursor is. */
    private void reveal() {
        String id = viewModel.selectedQuestion().getValue();
        if (id == null) {
            matrix.clear();
        } else {
            viewModel.selectedSource().ifPresentOrElse(source -> matrix.reveal(id, source), () -> matrix.reveal(id));
        }
    }

    private void moveTo(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_TYPED, stepper);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_TYPED, stepper);
        }
    }

    /** The brackets go from conflict to conflict wherever the keys are, but not while somebody writes. */
    private void step(KeyEvent typed) {
        boolean writes = typed.getTarget() instanceof TextInputControl field && field.isEditable();
        if (!writes && typed.getCharacter().equals("]")) {
            next();
        } else if (!writes && typed.getCharacter().equals("[")) {
            previous();
        }
    }

    @FXML
    private void next() {
        viewModel.nextConflict();
    }

    @FXML
    private void previous() {
        viewModel.previousConflict();
    }

    @FXML
    private void showAll() {
        viewModel.showAll();
    }
}
