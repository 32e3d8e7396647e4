package claimline.ui.reading;

import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.ui.reading.Form.Field;
import claimline.ui.reading.Form.Sort;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The fields of a form, each with what is wrong with it below. Only those that the sort of value has are there. */
final class FormPane extends GridPane {

    private final Form form;
    private final Locale locale;

    /** Those that are not shown count, too. */
    private int rows;

    FormPane(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
        getStyleClass().add("reading-form");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), fields);
        BooleanBinding quantity = form.sort.isEqualTo(Sort.QUANTITY);
        choice("sort", Sort.values(), form.sort, each -> say("reading.form.sort." + code(each)));
        text("amount", Field.AMOUNT, form.amount, quantity);
        text("upper", Field.UPPER, form.upper, quantity.and(form.hedge.isEqualTo(Hedge.BAND)));
        text("unit", Field.UNIT, form.unit, quantity);
        Node hedge = choice("hedge", Hedge.values(), form.hedge, each -> say("reading.form.hedge." + each.code()));
        shownWhile(quantity, hedge);
        text("date", Field.DATE, form.date, form.sort.isEqualTo(Sort.DATE));
        text("term", Field.TERM, form.term, form.sort.isEqualTo(Sort.TERM));
        text("holder", Field.HOLDER, form.holder, Bindings.createBooleanBinding(() -> true));
        choice("stance", Stance.values(), form.stance, each -> say("stance." + each.code()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void text(String name, Field field, StringProperty property, ObservableValue<Boolean> shown) {
        TextField input = new TextField();
        input.setId("form-" + name);
        input.textProperty().bindBidirectional(property);
        Label error = error(form, field, locale);
        shownWhile(shown, row(name, input, new VBox(input, error)));
    }

    /** What is wrong with a field; takes no room where nothing is. */
    static Label error(Form form, Field field, Locale locale) {
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        show(error, form, field, locale);
        return error;
    }

    static void show(Label error, Form form, Field field, Locale locale) {
        error.textProperty()
                .bind(form.errorsProperty()
                        .map(errors -> errors.containsKey(field)
                                ? "⚠ " + errors.get(field).in(locale)
                                : ""));
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
    }

    private <T> Node choice(String name, T[] values, ObjectProperty<T> property, Function<T, String> words) {
        ChoiceBox<T> choice = new ChoiceBox<>();
        choice.setId("form-" + name);
        choice.getItems().setAll(values);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        choice.valueProperty().bindBidirectional(property);
        return row(name, choice, choice);
    }

    private Node row(String name, Control input, Node node) {
        Label label = new Label(say("reading.form." + name));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(input);
        input.setAccessibleText(label.getText());
        addRow(rows++, label, node);
        return node;
    }

    private void shownWhile(ObservableValue<Boolean> shown, Node field) {
        getChildren().stream()
                .filter(each -> getRowIndex(each).equals(getRowIndex(field)))
                .forEach(each -> {
                    each.visibleProperty().bind(shown);
                    each.managedProperty().bind(each.visibleProperty());
                });
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
