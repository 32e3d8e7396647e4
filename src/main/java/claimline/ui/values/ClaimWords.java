package claimline.ui.values;

import claimline.chart.StripAside;
import claimline.chart.StripEntry;
import claimline.chart.StripRow;
import claimline.chart.StripRows;
import claimline.model.Amount;
import claimline.model.Claim;
import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What is said of a claim in a value strip: all that its row shows and what it has no room for. */
record ClaimWords(StripRows strip, Map<String, String> names, Locale locale) {

    private static final MathContext SHOWN = new MathContext(6);

    /** Who says it, what was printed and what that means, who holds it and how surely, how far it reaches. */
    List<String> of(Claim claim, StripRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(say("values.said", names.getOrDefault(claim.source(), claim.source()), claim.asPrinted()));
        switch (row) {
            case StripEntry entry -> {
                lines.add(say("values.value", claim.value()));
                strip.unit().ifPresent(unit -> lines.add(reach(entry, unit)));
                if (strip.conversions().containsKey(claim.id())) {
                    lines.add(strip.conversions().get(claim.id()).in(locale));
                }
            }
            case StripAside aside -> lines.add(aside.group() + ": " + aside.words());
        }
        Message stance = Message.of("comparison.stance." + claim.stance().code());
        if (claim.holder() != null) {
            lines.add(say("values.holder", claim.holder(), stance));
        } else if (claim.stance() != Stance.ASSERTED) {
            lines.add(say("values.stance", stance));
        }
        if (row.conflicting()) {
            lines.add(say("values.conflict"));
        }
        return lines;
    }

    private String reach(StripEntry entry, Unit unit) {
        if (entry.low().isEmpty() || entry.high().isEmpty()) {
            return entry.low().isPresent()
                    ? say("values.reach.from", quantity(entry.low(), unit))
                    : say("values.reach.upTo", quantity(entry.high(), unit));
        }
        if (entry.low().equals(entry.high())) {
            return say("values.reach.exactly", quantity(entry.low(), unit));
        }
        Amount low = amount(entry.low());
        return say("values.reach", new Quantity(low, low, amount(entry.high()), unit, Hedge.BAND));
    }

    private static Quantity quantity(OptionalDouble number, Unit unit) {
        return new Quantity(amount(number), null, null, unit, Hedge.EXACT);
    }

    private static Amount amount(OptionalDouble number) {
        BigDecimal shown = new BigDecimal(number.orElseThrow(), SHOWN).stripTrailingZeros();
        return new Amount.Decimal(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }
}
