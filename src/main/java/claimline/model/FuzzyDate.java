package claimline.model;

import java.util.List;

/**
 * A date as EDTF (ISO 8601-2:2019) writes it: levels 0 and 1, and of level 2 the unspecified digit anywhere, the
 * sub-year groupings 25–41, the exponential year, and sets of one or all of several dates. Printing what was parsed
 * gives the same string.
 *
 * <p>Beyond EDTF, a time of day may stop at the minute and have no zone, since that is how news prints it.
 */
public sealed interface FuzzyDate {

    /**
     * Reads an EDTF string.
     *
     * @throws InvalidInputException if it is not one; the message names the position, counted from 1
     */
    static FuzzyDate parse(String edtf) {
        return new EdtfParser(edtf).parse();
    }

    /** A date of which nothing is known. */
    FuzzyDate UNKNOWN = parse("XXXX");

    /** Where the date lies on the axis of time. */
    TimeBounds bounds();

    /** The date as EDTF; {@link #parse} of it is equal to this. */
    @Override
    String toString();

    /** How sure a date is said to be, by the sign that ends it. */
    enum Qualification {
        CERTAIN(""),
        /** {@code ?}: the source of the date is in doubt. */
        UNCERTAIN("?"),
        /** {@code ~}: an estimate, near what it says. */
        APPROXIMATE("~"),
        /** {@code %}: both. */
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String sign;

        Qualification(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean isUncertain() {
            return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
        }

        public boolean isApproximate() {
            return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
        }
    }

    /**
     * A year, or a part of one down to a moment. The parts are kept as written; {@code X} stands for a digit nobody
     * knows.
     *
     * @param year {@code 2025}, {@code -0043}, {@code 202X}, {@code Y170000002}, {@code Y-17E7}
     * @param month 01–12, a season 21–24 or a grouping 25–41, or empty
     * @param day 01–31 or empty
     * @param time {@code 09:30:00+09:00} or empty
     */
    record Point(String year, String month, String day, String time, Qualification qualification, TimeBounds bounds)
            implements FuzzyDate {

        @Override
        public String toString() {
            return year
                    + (month.isEmpty() ? "" : "-" + month)
                    + (day.isEmpty() ? "" : "-" + day)
                    + (time.isEmpty() ? "" : "T" + time)
                    + qualification.sign();
        }
    }

    /** An end of an interval that is no date: {@code ..} is open, nothing is unknown. */
    enum Edge {
        OPEN(".."),
        UNKNOWN("");

        private final String sign;

        Edge(String sign) {
            this.sign = sign;
        }
    }

    /**
     * From a date to a date. A null date means that the edge beside it says why there is none; where there is a date,
     * the edge is null.
     */
    record Interval(Point start, Edge startEdge, Point end, Edge endEdge) implements FuzzyDate {

        @Override
        public TimeBounds bounds() {
            double earliestStart = start != null ? start.bounds().earliestStart() : Double.NEGATIVE_INFINITY;
            double latestEnd = end != null ? end.bounds().latestEnd() : Double.POSITIVE_INFINITY;
            double latestStart = start != null
                    ? start.bounds().latestStart()
                    : startEdge == Edge.OPEN
                            ? Double.NEGATIVE_INFINITY
                            : end.bounds().latestStart();
            double earliestEnd = end != null
                    ? end.bounds().earliestEnd()
                    : endEdge == Edge.OPEN
                            ? Double.POSITIVE_INFINITY
                            : start.bounds().earliestEnd();
            return new TimeBounds(earliestStart, latestStart, earliestEnd, latestEnd);
        }

        @Override
        public String toString() {
            return (start != null ? start : startEdge.sign) + "/" + (end != null ? end : endEdge.sign);
        }
    }

    /**
     * Several dates: one of them ({@code [..]}) or all of them ({@code {..}}).
     *
     * @param members each a {@link Point}, or an {@link Interval} written with {@code ..} between its ends
     */
    record Group(boolean all, List<FuzzyDate> members) implements FuzzyDate {

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public TimeBounds bounds() {
            return members.stream()
                    .map(FuzzyDate::bounds)
                    .reduce(all ? TimeBounds::span : TimeBounds::either)
                    .orElseThrow();
        }

        @Override
        public String toString() {
            String joined = String.join(",", members.stream().map(Group::member).toList());
            return all ? "{" + joined + "}" : "[" + joined + "]";
        }

        private static String member(FuzzyDate member) {
            return member instanceof Interval range
                    ? (range.start() != null ? range.start() : "") + ".." + (range.end() != null ? range.end() : "")
                    : member.toString();
        }
    }
}
