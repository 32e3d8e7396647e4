package claimline.ui.inspector;

import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Verdict;
import claimline.model.Verdict.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What is decided on a question, to be changed: the status, what goes with it, a note. */
final class VerdictForm extends VBox {

    private static final double SPACING = 6;

    private final Locale locale;

    VerdictForm(Item.Decision decision, InspectorViewModel viewModel) {
        super(SPACING);
        locale = viewModel.locale();
        Verdict verdict = decision.verdict();
        ChoiceBox<Status> status =
                choice(List.of(Status.values()), verdict.status(), each -> say("verdict." + each.code()));
        ChoiceBox<Kind> kind = choice(
                List.of(Kind.values()), kind(verdict), each -> each.label().in(locale));
        ChoiceBox<String> preferred =
                choice(List.copyOf(decision.claims().keySet()), verdict.preferred(), decision.claims()::get);
        shownWhile(kind, status, Status.EXPLAINED);
        shownWhile(preferred, status, Status.PREFERRED);
        TextArea note = new TextArea(verdict.note() == null ? "" : verdict.note());
        note.setPromptText(say("inspector.verdict.note"));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        Button keep = new Button(say("inspector.verdict.keep"));
        keep.disableProperty()
                .bind(status.valueProperty()
                        .isEqualTo(Status.PREFERRED)
                        .and(preferred.valueProperty().isNull()));
        keep.setOnAction(_ -> viewModel.decide(
                verdict.question(),
                status.getValue(),
                kind.isManaged() ? kind.getValue() : null,
                preferred.isManaged() ? preferred.getValue() : null,
                note.getText()));
        getChildren().addAll(status, kind, preferred, note, keep);
        if (verdict.by() != null && verdict.at() != null) {
            Label signed = new Label(Message.of(
                            "inspector.verdict.signed",
                            verdict.by(),
                            verdict.at().toString())
                    .in(locale));
            signed.getStyleClass().add("muted");
            getChildren().add(signed);
        }
        setDisable(!viewModel.canEdit());
    }

    private static Kind kind(Verdict verdict) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(verdict.kind()))
                .findFirst()
                .orElse(Kind.PRECISION);
    }

    private static void shownWhile(ChoiceBox<?> choice, ChoiceBox<Status> status, Status wanted) {
        choice.visibleProperty().bind(status.valueProperty().isEqualTo(wanted));
        choice.managedProperty().bind(choice.visibleProperty());
    }

    private static <T> ChoiceBox<T> choice(List<T> values, T chosen, Function<T, String> words) {
        ChoiceBox<T> choice = new ChoiceBox<>();
        choice.getItems().setAll(values);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream()
                        .min(Comparator.comparing(value -> !words.apply(value).equals(text)))
                        .orElse(null);
            }
        });
        choice.setValue(chosen);
        return choice;
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
