package claimline.exchange.schemaorg;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.Extent;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;

/** {@code startDate} and {@code endDate}, ISO 8601; the end is empty where there is none. */
record SchemaDate(String start, String end) {

    static SchemaDate of(FuzzyDate date) {
        Extent extent = Extent.of(date);
        Point start = extent.start() != null ? extent.start() : extent.end();
        if (start == null) {
            return new SchemaDate("", "");
        }
        boolean single = extent.end() == null || start.equals(extent.end());
        return new SchemaDate(start.toString(), single ? "" : extent.end().toString());
    }

    /** @return null where there is no start */
    FuzzyDate date() {
        if (start.isEmpty()) {
            return null;
        }
        FuzzyDate from = WrittenDate.parse(start, DateOrder.UNKNOWN);
        return WrittenDate.between(from, end.isEmpty() ? null : WrittenDate.parse(end, DateOrder.UNKNOWN));
    }
}
