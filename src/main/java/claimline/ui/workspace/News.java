package claimline.ui.workspace;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.RefusedException;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last thing that was done and the last that went wrong. */
final class News {

    private final Supplier<Locale> locale;
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> notice = new ReadOnlyObjectWrapper<>();

    /** @param locale in which a list of problems is put into words */
    News(Supplier<Locale> locale) {
        this.locale = locale;
    }

    ReadOnlyObjectProperty<Message> failure() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> notice() {
        return notice.getReadOnlyProperty();
    }

    void tell(Message news) {
        notice.set(news);
    }

    void warn(Message reason) {
        failure.set(null);
        failure.set(reason);
    }

    void fail(Exception reason) {
        warn(
                switch (reason) {
                    case InvalidInputException invalid -> invalid.reason();
                    case RefusedException refused ->
                        Message.of("failure.refused", refused.problems().size(), refused.in(locale.get()));
                    default -> Message.of("failure.unexpected", String.valueOf(reason));
                });
    }
}
