package claimline.ui.find;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.timeline.TimeRange;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** From which date to which, as a person types them: a year, a month or a day. One alone stands for both. */
public final class RangeChoice {

    private final Asking asking;
    private final Locale locale;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    RangeChoice(Asking asking, Locale locale) {
        this.asking = asking;
        this.locale = locale;
        asking.queryProperty().subscribe(query -> {
            if (query.range().isEmpty() && complaint.get().isEmpty()) {
                from.set("");
                to.set("");
            }
        });
    }

    /** Asks for what is typed, or says what is wrong with it. */
    public void apply() {
        complaint.set("");
        try {
            asking.ask(asking.query().within(range()));
        } catch (InvalidInputException e) {
            complaint.set(e.reason().in(locale));
        }
    }

    private Optional<TimeRange> range() {
        if (from.get().isBlank() && to.get().isBlank()) {
            return Optional.empty();
        }
        double start = date(from.get().isBlank() ? to : from).bounds().earliestStart();
        double end = date(to.get().isBlank() ? from : to).bounds().latestEnd();
        if (!(start < end) || Double.isInfinite(end - start)) {
            throw new InvalidInputException(Message.of("find.range.none"));
        }
        return Optional.of(new TimeRange(start, end));
    }

    private static FuzzyDate date(StringProperty typed) {
        return FuzzyDate.parse(typed.get().strip());
    }

    public StringProperty from() {
        return from;
    }

    public StringProperty to() {
        return to;
    }

    /** What is wrong with what was typed; empty if nothing is. */
    public ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }
}
