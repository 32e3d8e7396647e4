package claimline.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;

/** Ties the selection of a list to the selection that all views share, both ways and without an echo. */
public final class Lists {

    private Lists() {}

    /**
     * @param selected the id that is selected elsewhere; null where it is none of this list's
     * @param select told when a person selects a line here
     */
    public static <T> void bindSelection(
            ListView<T> list, Function<T, String> id, ObservableValue<String> selected, Consumer<String> select) {
        Hands.afterUse(list, () -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (item != null && !id.apply(item).equals(selected.getValue())) {
                select.accept(id.apply(item));
            }
        });
        selected.subscribe(wanted -> show(list, id, wanted));
        // after the list's own listener, which drops the selection
        list.getItems().addListener((ListChangeListener<T>) _ -> show(list, id, selected.getValue()));
    }

    private static <T> void show(ListView<T> list, Function<T, String> id, String wanted) {
        T item = list.getSelectionModel().getSelectedItem();
        if (wanted == null) {
            list.getSelectionModel().clearSelection();
        } else if (item == null || !id.apply(item).equals(wanted)) {
            list.getItems().stream()
                    .filter(each -> id.apply(each).equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            found -> {
                                list.getSelectionModel().select(found);
                                if (!Hands.areOn(list)) {
                                    list.scrollTo(found);
                                }
                            },
                            list.getSelectionModel()::clearSelection);
        }
    }
}
