package claimline.project;

import claimline.model.Category;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;

/** Tells what a value is of where no reading said. */
final class Kinds {

    private Kinds() {}

    /** {@code money}, {@code date}, {@code term} … */
    static String of(Value value) {
        return switch (value) {
            case Moment _ -> "date";
            case Category _ -> "term";
            case Quantity quantity when quantity.unit().isMoney() -> "money";
            case Quantity quantity ->
                switch (quantity.unit().code()) {
                    case "%" -> "percent";
                    case "pp" -> "points";
                    case "1" -> "number";
                    case "{rank}" -> "rank";
                    case "a", "mo", "wk", "d", "h", "min", "s" -> "duration";
                    default -> "count";
                };
        };
    }
}
