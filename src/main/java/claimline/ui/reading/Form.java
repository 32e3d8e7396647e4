package claimline.ui.reading;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.project.Answer;
import claimline.project.ProjectReading;
import claimline.project.Proposal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person may type over what was read, and what is wrong with it, told at its field. */
public final class Form {

    /** What an answer looks like. */
    enum Sort {
        QUANTITY,
        DATE,
        TERM
    }

    enum Field {
        QUESTION,
        AMOUNT,
        UPPER,
        UNIT,
        DATE,
        TERM,
        HOLDER
    }

    final StringProperty question = new SimpleStringProperty("");
    final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.QUANTITY);
    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty upper = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final ObjectProperty<Hedge> hedge = new SimpleObjectProperty<>(Hedge.EXACT);
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty term = new SimpleStringProperty("");
    final StringProperty holder = new SimpleStringProperty("");
    final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.ASSERTED);

    private final ReadOnlyObjectWrapper<Map<Field, Message>> errors = new ReadOnlyObjectWrapper<>(Map.of());
    private Value before = new Category("-");

    /** Nothing typed yet. {@code title} is the question's, there or proposed. */
    void fill(Proposal proposal, String title) {
        before = proposal.value();
        errors.set(Map.of());
        question.set(title);
        holder.set(proposal.holder().orElse(""));
        stance.set(proposal.stance());
        amount.set("");
        upper.set("");
        unit.set("");
        date.set("");
        term.set("");
        hedge.set(Hedge.EXACT);
        switch (proposal.value()) {
            case Quantity quantity -> {
                sort.set(Sort.QUANTITY);
                amount.set(quantity.amount().toString());
                upper.set(quantity.upper() == null ? "" : quantity.upper().toString());
                unit.set(quantity.unit().code());
                hedge.set(quantity.hedge());
            }
            case Moment(FuzzyDate when) -> {
                sort.set(Sort.DATE);
                date.set(when.toString());
            }
            case Category(String word) -> {
                sort.set(Sort.TERM);
                term.set(word);
            }
        }
    }

    /** What is wrong, by field. */
    public ReadOnlyObjectProperty<Map<Field, Message>> errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /**
     * What was typed; empty where something is wrong with it.
     *
     * @param id of the question that is called so
     */
    Optional<Answer> answer(Function<String, Optional<String>> id, Function<String, LocalizedText> words) {
        Map<Field, Message> wrong = new EnumMap<>(Field.class);
        String title = question.get() == null ? "" : question.get().strip();
        if (title.isEmpty()) {
            wrong.put(Field.QUESTION, Message.of("reading.form.question.missing"));
        }
        Optional<Value> value = value(wrong);
        errors.set(Map.copyOf(wrong));
        return wrong.isEmpty()
                ? value.map(each -> new Answer(id.apply(title), words.apply(title), each, typed(holder), stance.get()))
                : Optional.empty();
    }

    private Optional<Value> value(Map<Field, Message> wrong) {
        return switch (sort.get()) {
            case QUANTITY -> quantity(wrong);
            case DATE -> field(Field.DATE, wrong, () -> new Moment(ProjectReading.date(date.get())));
            case TERM -> field(Field.TERM, wrong, () -> new Category(term.get().strip()));
        };
    }

    /** What was not touched stays as it was printed, with bounds that have no field here. */
    private Optional<Value> quantity(Map<Field, Message> wrong) {
        boolean band = hedge.get() == Hedge.BAND;
        Optional<Amount> first = field(Field.AMOUNT, wrong, () -> amount(amount.get()));
        Optional<Amount> last = band ? field(Field.UPPER, wrong, () -> amount(upper.get())) : Optional.empty();
        Optional<Unit> measure = field(Field.UNIT, wrong, () -> unit(unit.get()));
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        if (before instanceof Quantity old
                && old.amount().equals(first.get())
                && old.hedge() == hedge.get()
                && (!band || last.get().equals(old.upper()))) {
            return Optional.of(new Quantity(old.amount(), old.lower(), old.upper(), measure.get(), old.hedge()));
        }
        Amount lower = band ? first.get() : null;
        return field(
                band ? Field.UPPER : Field.AMOUNT,
                wrong,
                () -> new Quantity(first.get(), lower, last.orElse(null), measure.get(), hedge.get()));
    }

    /** Digits may be grouped as people do. */
    private static Amount amount(String typed) {
        return Amount.parse(typed.strip().replace(",", "").replace(" ", ""));
    }

    /** A counter may be typed without its braces where it is no unit by itself. */
    private static Unit unit(String typed) {
        String code = typed.strip();
        boolean known = code.chars().allMatch(letter -> letter < 0x80);
        return new Unit(code.isEmpty() ? "1" : known ? code : code.startsWith("{") ? code : "{" + code + "}");
    }

    private interface Maker<T> {
        T make();
    }

    private static <T> Optional<T> field(Field field, Map<Field, Message> wrong, Maker<? extends T> maker) {
        try {
            return Optional.of(maker.make());
        } catch (InvalidInputException e) {
            wrong.put(field, e.reason());
            return Optional.empty();
        }
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.ofNullable(field.get()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
