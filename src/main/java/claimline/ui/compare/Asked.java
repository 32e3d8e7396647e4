package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.compare.Query.Order;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** The query as a person changes it, part by part. */
record Asked(Choice<Wanted> wanted, Choice<Order> order) {

    static Asked in(Locale locale) {
        return new Asked(
                Choice.of(Wanted.choices(), wanted -> wanted.label(locale)),
                Choice.of(List.of(Order.values()), order -> say("compare.order.", order, locale)));
    }

    private static String say(String family, Enum<?> constant, Locale locale) {
        return Message.of(family + constant.name().toLowerCase(Locale.ROOT)).in(locale);
    }

    Query query() {
        return new Query(wanted.get(), order.get());
    }

    void onChange(Runnable told) {
        Stream.<ObservableValue<?>>of(wanted.chosen(), order.chosen())
                .forEach(part -> part.subscribe((_, _) -> told.run()));
    }
}
