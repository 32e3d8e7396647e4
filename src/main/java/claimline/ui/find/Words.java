package claimline.ui.find;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Facet;
import claimline.project.Story;
import claimline.timeline.Ticks;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import claimline.ui.common.Signs;
import claimline.ui.common.SourceNames;
import java.util.Locale;
import java.util.Map;

/** What facets and their values are called. */
final class Words {

    /** Times are named as on an axis of so many pixels. */
    private static final double WIDTH = 400;

    private final Locale locale;
    private final Map<String, String> sources;

    Words(Story story, Locale locale) {
        this.locale = locale;
        this.sources = SourceNames.of(story.sources());
    }

    String of(Facet facet) {
        return say("find.facet." + facet.name().toLowerCase(Locale.ROOT));
    }

    String of(Facet facet, String value) {
        return switch (facet) {
            case SOURCE -> value.isEmpty() ? say("find.none.source") : sources.getOrDefault(value, value);
            case CATEGORY -> Wording.category(value, locale);
            case TAG -> value.isEmpty() ? say("find.none.tag") : value;
            case KIND -> value.isEmpty() ? say("find.none.kind") : kind(Kind.valueOf(value));
            case FLAG -> flag(Flag.valueOf(value));
            case DECISION -> decision(Verdict.Status.valueOf(value));
        };
    }

    private String kind(Kind kind) {
        return Signs.of(kind) + " " + kind.label().in(locale);
    }

    private String flag(Flag flag) {
        return Signs.of(flag) + " " + flag.label().in(locale);
    }

    private String decision(Verdict.Status status) {
        return status == Verdict.Status.OPEN ? say("verdict." + status.code()) : Signs.withWords(status, locale);
    }

    String both(Facet facet, String value) {
        return Message.of("find.chip", of(facet), of(facet, value)).in(locale);
    }

    String of(TimeRange range) {
        TimeScale scale = TimeScale.of(range, WIDTH);
        return Message.of("find.range", Ticks.name(range.start(), scale), Ticks.name(range.end(), scale))
                .in(locale);
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
