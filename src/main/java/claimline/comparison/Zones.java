package claimline.comparison;

import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.TimeBounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When the clocks of two places may be all that parts two dates. */
final class Zones {

    static final String TIME_ZONE = "time-zone";

    private static final String PLACE = "place";
    private static final double DAY = 86_400;

    /** A zone that ends a time of day in EDTF. */
    private static final Pattern IN_EDTF =
            Pattern.compile("(?<=T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)(?:Z|[+-]\\d\\d(?::?\\d\\d)?)");

    /** How copy says by whose clock it tells the time. */
    private static final Pattern IN_PRINT = Pattern.compile(
            "(?:현지|한국|미국|중국|일본|유럽|동부|서부)\\s*(?:시간|시각)|\\b(?:local time|[ECMP][SD]?T|KST|JST|CST|CET|GMT|UTC)\\b");

    private Zones() {}

    /**
     * Two days that follow one another, where a place, a time zone or a printed zone shows that at least one of the two
     * is told by a clock of its own, and not both by the same.
     */
    static Optional<Message> mayExplain(Pair pair) {
        return pair.relation() instanceof Dates dates && areOneDayApart(dates) && clocksMayDiffer(pair, dates)
                ? Optional.of(Message.of("comparison.timeZone", dates.first(), dates.second()))
                : Optional.empty();
    }

    static boolean isPrintedIn(FuzzyDate date) {
        return IN_EDTF.matcher(date.toString()).find();
    }

    /** The date on the clock of the place where it is told. */
    static FuzzyDate local(FuzzyDate date) {
        return Dates.rewritten(date, IN_EDTF.matcher(date.toString()).replaceAll(""));
    }

    private static boolean areOneDayApart(Dates dates) {
        Optional<Double> first = day(dates.firstTime().loose());
        Optional<Double> second = day(dates.secondTime().loose());
        return first.isPresent() && second.isPresent() && Math.abs(first.get() - second.get()) == 1;
    }

    /** The day, counted from 1970, in which all of a date lies. */
    private static Optional<Double> day(List<TimeBounds> alternatives) {
        if (alternatives.size() > 1) {
            return Optional.empty();
        }
        TimeBounds time = alternatives.getFirst();
        double day = Math.floor(time.earliestStart() / DAY);
        return time.latestEnd() <= (day + 1) * DAY ? Optional.of(day) : Optional.empty();
    }

    /** Where both print a zone with their time, the clocks are accounted for. */
    private static boolean clocksMayDiffer(Pair pair, Dates dates) {
        boolean firstZone = isPrintedIn(dates.first());
        boolean secondZone = isPrintedIn(dates.second());
        if (firstZone && secondZone) {
            return false;
        }
        return firstZone
                || secondZone
                || differ(pair, TIME_ZONE)
                || differ(pair, PLACE)
                || !printedZones(pair.first()).equals(printedZones(pair.second()));
    }

    private static boolean differ(Pair pair, String qualifier) {
        String first = pair.first().qualifiers().getOrDefault(qualifier, "");
        String second = pair.second().qualifiers().getOrDefault(qualifier, "");
        return !Text.normal(first).equals(Text.normal(second));
    }

    private static Set<String> printedZones(Claim claim) {
        return IN_PRINT.matcher(claim.asPrinted())
                .results()
                .map(zone -> Text.normal(zone.group()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
