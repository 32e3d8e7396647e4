package claimline.comparison;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Unit;
import claimline.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims as one line: {@code printed: value + conversion + … # qualifier=text # … ! stance}. A value is {@code amount
 * unit hedge}, {@code amount unit band lower upper}, {@code @EDTF} or {@code =term}; the stance may go on with
 * {@code by} and the holder.
 */
final class Claims {

    private Claims() {}

    static Claim of(String id, String line) {
        return of(id, "source", line);
    }

    static Claim of(String id, String source, String line) {
        String[] stance = line.split(" ! ");
        String[] holder = stance.length > 1 ? stance[1].split(" by ") : new String[] {"asserted"};
        String[] qualifiers = stance[0].split(" # ");
        String[] values = qualifiers[0].split(" \\+ ");
        int colon = values[0].indexOf(": ");
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 1; i < qualifiers.length; i++) {
            String[] parts = qualifiers[i].split("=", 2);
            named.put(parts[0].strip(), parts[1].strip());
        }
        List<Conversion> conversions = new ArrayList<>();
        for (int i = 1; i < values.length; i++) {
            conversions.add(new Conversion((Quantity) value(values[i].strip()), values[i].strip(), null));
        }
        return new Claim(
                id,
                "question",
                source,
                value(values[0].substring(colon + 1).strip()),
                values[0].substring(0, colon).strip(),
                conversions,
                holder.length > 1 ? holder[1].strip() : null,
                Stance.parse(holder[0].strip()),
                named,
                null);
    }

    static Value value(String written) {
        if (written.startsWith("@")) {
            return new Moment(FuzzyDate.parse(written.substring(1)));
        }
        if (written.startsWith("=")) {
            return new Category(written.substring(1));
        }
        String[] parts = written.split(" ");
        boolean band = parts.length == 5;
        return new Quantity(
                Amount.parse(parts[0]),
                band ? Amount.parse(parts[3]) : null,
                band ? Amount.parse(parts[4]) : null,
                new Unit(parts[1]),
                Hedge.parse(parts[2]));
    }

    /** Of two sources, each with a claim. */
    static Finding compare(String first, String second, Context context) {
        return Comparison.compare(List.of(of("a", "paper-a", first), of("b", "paper-b", second)), context)
                .getFirst();
    }

    static Finding compare(String first, String second) {
        return Comparison.compare(List.of(of("a", first), of("b", second))).getFirst();
    }
}
