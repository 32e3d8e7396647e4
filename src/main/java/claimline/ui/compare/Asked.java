package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.compare.Query.Decision;
import claimline.ui.compare.Query.Order;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The query as a person changes it, part by part. */
record Asked(StringProperty search, Choice<Wanted> wanted, Choice<Decision> decision, Choice<Order> order) {

    static Asked in(Locale locale) {
        return new Asked(
                new SimpleStringProperty(""),
                Choice.of(Wanted.choices(), wanted -> wanted.label(locale)),
                Choice.of(List.of(Decision.values()), decision -> say("compare.decision.", decision, locale)),
                Choice.of(List.of(Order.values()), order -> say("compare.order.", order, locale)));
    }

    private static String say(String family, Enum<?> constant, Locale locale) {
        return Message.of(family + constant.name().toLowerCase(Locale.ROOT)).in(locale);
    }

    Query query() {
        return new Query(search.get(), wanted.get(), decision.get(), order.get());
    }

    void onChange(Runnable told) {
        Stream.<ObservableValue<?>>of(search, wanted.chosen(), decision.chosen(), order.chosen())
                .forEach(part -> part.subscribe((_, _) -> told.run()));
    }
}
