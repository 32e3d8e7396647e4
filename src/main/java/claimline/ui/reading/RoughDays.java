package claimline.ui.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/**
 * A calendar to choose a day from whose field takes other dates, too: a month, a year, about a day. The picker shows
 * nothing in its field while its value is null, so it has one, whatever is written, but while the calendar is open.
 */
final class RoughDays {

    private RoughDays() {}

    /** @param typed what stands in the field, whatever that is */
    static void bind(DatePicker picker, StringProperty typed) {
        picker.getEditor().textProperty().bindBidirectional(typed);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return typed.get();
            }

            @Override
            public LocalDate fromString(String text) {
                return day(text).orElse(picker.getValue());
            }
        });
        picker.setValue(LocalDate.now());
        typed.subscribe(text -> day(text).ifPresent(picker::setValue));
        picker.valueProperty().subscribe((_, chosen) -> {
            if (picker.isShowing() && chosen != null) {
                typed.set(chosen.toString());
            }
        });
        picker.setOnShowing(_ -> forgetDay(picker, typed));
        picker.setOnHidden(_ -> picker.setValue(day(typed.get()).orElse(LocalDate.now())));
    }

    /** Where no day is written, any day is another one. */
    private static void forgetDay(DatePicker picker, StringProperty typed) {
        String text = typed.get();
        if (day(text).isEmpty()) {
            picker.setValue(null);
            typed.set(text);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
