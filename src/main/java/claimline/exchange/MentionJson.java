package claimline.exchange;

import claimline.model.Amount;
import claimline.model.Amount.Decimal;
import claimline.model.Amount.Fraction;
import claimline.model.Locator;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;
import claimline.reading.Mention;
import claimline.reading.MentionKind;
import claimline.reading.date.IsoDurations;
import claimline.reading.text.CodePoints;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mention as one line of JSON: {@code kind, start, end, surface, value, lower, upper, unit, hedge, iso}, null where
 * there is nothing to say. Places are code points of the text. {@code value} is a number, a fraction rounded to fifteen
 * digits. {@code converts}, the place of the amount it converts, and {@code currencyLeftOut} stand only where they say
 * something.
 */
final class MentionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final MathContext DIGITS = new MathContext(15);

    private final CodePoints places;
    private final String text;

    MentionJson(String text) {
        this.text = text;
        places = new CodePoints(text);
    }

    /**
     * The line without its end. Quick for mentions in the order of the text.
     *
     * @param field what names the text, {@code file} or {@code id}
     */
    String line(String field, JsonNode name, Mention mention) {
        ObjectNode json = JSON.createObjectNode();
        Locator place = places.locator(mention.span());
        json.set(field, name);
        json.put("kind", mention.kind().code());
        json.put("start", place.start());
        json.put("end", place.end());
        json.put("surface", mention.span().in(text));
        put(json, mention.kind(), mention.value());
        mention.converts()
                .map(places::locator)
                .ifPresent(each ->
                        json.putObject("converts").put("start", each.start()).put("end", each.end()));
        if (mention.currencyLeftOut()) {
            json.put("currencyLeftOut", true);
        }
        return JSON.writeValueAsString(json);
    }

    private static void put(ObjectNode json, MentionKind kind, Optional<Value> value) {
        Quantity quantity = value.orElse(null) instanceof Quantity each ? each : null;
        json.set("value", number(quantity == null ? null : quantity.amount()));
        json.set("lower", number(quantity == null ? null : quantity.lower()));
        json.set("upper", number(quantity == null ? null : quantity.upper()));
        json.put("unit", quantity == null ? null : quantity.unit().code());
        json.put("hedge", quantity == null ? null : quantity.hedge().code());
        json.put("iso", iso(kind, value.orElse(null)));
    }

    private static JsonNode number(Amount amount) {
        return switch (amount) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Decimal decimal -> JsonNodeFactory.instance.numberNode(decimal.number());
            case Fraction fraction ->
                JsonNodeFactory.instance.numberNode(
                        new BigDecimal(fraction.above()).divide(new BigDecimal(fraction.below()), DIGITS));
        };
    }

    private static String iso(MentionKind kind, Value value) {
        return switch (value) {
            case Moment moment -> moment.when().toString();
            case Quantity quantity
            when kind == MentionKind.DURATION -> IsoDurations.of(quantity).orElse(null);
            case null, default -> null;
        };
    }
}
