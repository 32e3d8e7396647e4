package claimline.ui.compare;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a person can choose from, and what is chosen.
 *
 * @param chosen one of those offered; null while a person searches among them
 * @param label what a person reads
 */
record Choice<T>(ObservableList<T> offered, ObjectProperty<T> chosen, Function<T, String> label) {

    static <T> Choice<T> of(List<T> offered, Function<T, String> label) {
        return new Choice<>(
                FXCollections.observableArrayList(offered), new SimpleObjectProperty<>(offered.getFirst()), label);
    }

    T get() {
        return chosen.get();
    }

    void offer(List<T> wanted) {
        if (!offered.equals(wanted)) {
            offered.setAll(wanted);
        }
    }

    /** Chooses the first that is such, or else the first of all. */
    void choose(Predicate<T> such) {
        chosen.set(offered.stream().filter(such).findFirst().orElseGet(offered::getFirst));
    }
}
