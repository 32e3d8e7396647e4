package claimline.ui.timeline;

import claimline.model.Event;
import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.project.Story;
import claimline.timeline.Placed.Cluster;
import claimline.timeline.Ticks;
import claimline.timeline.TimeScale;
import java.util.Locale;

/** What the timeline says in words. */
record Telling(Locale locale) {

    private static final double DAY = 86_400;

    /** An event under the pointer: its date, how many report it and, where the date is rough, its four points. */
    String event(Event event, int reporters) {
        String plain = Message.of("timeline.hover", event.title(), event.when(), reporters)
                .in(locale);
        TimeBounds bounds = event.when().bounds();
        boolean rough = bounds.earliestStart() != bounds.latestStart() || bounds.earliestEnd() != bounds.latestEnd();
        return rough ? plain + "\n" + points(bounds) : plain;
    }

    /** When it begins and ends at the earliest and at the latest. */
    private String points(TimeBounds bounds) {
        return point("timeline.begins.", bounds.earliestStart(), bounds.latestStart())
                + "\n"
                + point("timeline.ends.", lastDay(bounds.earliestEnd()), lastDay(bounds.latestEnd()));
    }

    /** An end lies where the next day begins; a reader means the day before. */
    private static double lastDay(double end) {
        return end % DAY == 0 ? end - DAY : end;
    }

    private String point(String key, double earliest, double latest) {
        if (Double.isInfinite(earliest)) {
            return Double.isInfinite(latest)
                    ? Message.of(key + "never").in(locale)
                    : Message.of(key + "before", Ticks.name(latest)).in(locale);
        }
        if (Double.isInfinite(latest)) {
            return Message.of(key + "after", Ticks.name(earliest)).in(locale);
        }
        return earliest == latest
                ? Message.of(key + "certain", Ticks.name(earliest)).in(locale)
                : Message.of(key + "between", Ticks.name(earliest), Ticks.name(latest))
                        .in(locale);
    }

    /** A cluster under the pointer. */
    String cluster(int count, Cluster cluster, String mostReported, TimeScale scale) {
        return Message.of(
                        "timeline.hover.cluster",
                        count,
                        Ticks.name(cluster.first(), scale),
                        Ticks.name(cluster.last(), scale),
                        mostReported)
                .in(locale);
    }

    /** A part of the overview: when it begins, how many events begin in it, and how many of these are in conflict. */
    String part(double from, TimeScale scale, int events, int conflicts) {
        return Message.of("timeline.overview.part", Ticks.name(from, scale), events, conflicts)
                .in(locale);
    }

    /** A time that stays on one line; only the hour may go to the next. */
    private String unbroken(double time, TimeScale scale) {
        return Ticks.name(time, scale).in(locale).replaceAll(" (?!\\d?\\d:)", "\u00a0");
    }

    String range(TimeScale scale) {
        return Message.of("timeline.range", unbroken(scale.start(), scale), unbroken(scale.end(), scale))
                .in(locale);
    }

    /** How long it is from one moment to another, in the unit that suits it and, from a week on, in weeks. */
    String length(double from, double to) {
        double seconds = Math.abs(to - from);
        if (seconds < DAY) {
            return seconds < 3600
                    ? Message.of("timeline.measure.minutes", seconds / 60).in(locale)
                    : Message.of("timeline.measure.hours", seconds / 3600).in(locale);
        }
        double days = seconds / DAY;
        return days < 7
                ? Message.of("timeline.measure.days", days).in(locale)
                : Message.of("timeline.measure.weeks", days, days / 7).in(locale);
    }

    /** The selected event, for a screen reader: all that is known of it in one line. */
    String focused(Event event, Story story) {
        int reporters = story.reportersOf(event.id()).size();
        int disputed = story.hasConflict(event.id()) ? 1 : 0;
        String named = Message.of("timeline.accessible.event", event.title(), event.when(), reporters, disputed)
                .in(locale);
        String summary = event.summary().in(locale);
        return summary.isBlank() ? named : named + ". " + summary;
    }

    /** Whether sources disagree on an event. */
    String conflict(boolean is) {
        return is ? Message.of("timeline.list.disputed").in(locale) : "";
    }

    String nothing(int events, String range) {
        return Message.of("timeline.accessible", events, range).in(locale);
    }
}
