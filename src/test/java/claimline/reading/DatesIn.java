package claimline.reading;

import claimline.model.Hedge;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;
import claimline.reading.date.IsoDurations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dates and lengths of time that reading finds in a text, as one line: {@code 27일=2031-05-27; 두 달=P2M}. */
final class DatesIn {

    private DatesIn() {}

    static String text(String text, LocalDate published) {
        return mentions(text, published).stream()
                .map(mention -> mention.span().in(text) + "="
                        + mention.value().map(DatesIn::written).orElse("?"))
                .collect(Collectors.joining("; "));
    }

    static List<Mention> mentions(String text, LocalDate published) {
        return Reading.of(text, Language.guess(text), Optional.ofNullable(published)).stream()
                .filter(mention -> mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.DURATION)
                .toList();
    }

    /** EDTF or ISO 8601, behind it the hedge where there is one, or the bounds. */
    private static String written(Value value) {
        return switch (value) {
            case Moment moment -> moment.when().toString();
            case Quantity quantity
            when quantity.hedge() == Hedge.BAND ->
                quantity.lower() + ".." + quantity.upper() + " "
                        + quantity.unit().code();
            case Quantity quantity ->
                IsoDurations.of(quantity).orElseThrow()
                        + (quantity.hedge() == Hedge.EXACT
                                ? ""
                                : " " + quantity.hedge().code());
            default -> throw new IllegalStateException("no date: " + value);
        };
    }
}
