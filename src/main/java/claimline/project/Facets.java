package claimline.project;

import claimline.comparison.Summary;
import claimline.model.Claim;
import claimline.model.Question;
import claimline.model.Verdict;
import claimline.timeline.EventIndex;
import claimline.timeline.LanesBy;
import claimline.timeline.TimeRange;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which events of a story have which value of a facet. Worked out facet by facet when it is asked for, from what even a
 * large story has in memory; only tags are read from the file. For one thread at a time.
 */
final class Facets {

    private final Story story;
    private final Map<Facet, Map<String, int[]>> events = new EnumMap<>(Facet.class);
    private EventIndex index;
    private BitSet all;

    Facets(Story story) {
        this.story = story;
    }

    Story story() {
        return story;
    }

    /** The same for another story: what still holds after an edit is kept. */
    Facets of(Story next) {
        if (next == story) {
            return this;
        }
        Facets facets = new Facets(next);
        if (next.events() == story.events()) {
            facets.events.putAll(events);
            facets.events.remove(Facet.SOURCE);
            facets.index = index;
            facets.all = all;
        }
        return facets;
    }

    /** The numbers of all events. */
    BitSet all() {
        if (all == null) {
            all = new BitSet();
            index().numbers(EventIndex.ALL_LANES).forEach(all::set);
        }
        return (BitSet) all.clone();
    }

    /** All events, in the order of time. */
    EventIndex index() {
        if (index == null) {
            index = story.index(LanesBy.CATEGORY);
        }
        return index;
    }

    /** The numbers of the events that may have gone on in a range. */
    BitSet in(TimeRange range) {
        BitSet found = new BitSet();
        index().overlapping(EventIndex.ALL_LANES, range.start(), range.end(), place -> {
            if (range.touches(index().bounds(place))) {
                found.set(index().number(place));
            }
        });
        return found;
    }

    /** The numbers of the events with each value of a facet of events. */
    Map<String, int[]> events(Facet facet) {
        Map<String, int[]> known = events.get(facet);
        if (known == null) {
            known = switch (facet) {
                case SOURCE -> story.numbers(LanesBy.SOURCE);
                case CATEGORY -> story.numbers(LanesBy.CATEGORY);
                case TAG -> story.numbers(LanesBy.TAG);
                case KIND, FLAG, DECISION -> throw new IllegalArgumentException(facet + " is of questions");
            };
            events.put(facet, known);
        }
        return known;
    }

    /** What a question has of a facet; of one that tells events only, nothing. */
    List<String> values(Facet facet, Question question) {
        return switch (facet) {
            case SOURCE -> sources(question);
            case CATEGORY, TAG -> List.of();
            case KIND -> List.of(summary(question).kind().map(Enum::name).orElse(""));
            case FLAG -> summary(question).flags().stream().map(Enum::name).toList();
            case DECISION ->
                List.of(story.verdict(question.id())
                        .map(Verdict::status)
                        .orElse(Verdict.Status.OPEN)
                        .name());
        };
    }

    private Summary summary(Question question) {
        return story.assessments().summary(question.id());
    }

    private List<String> sources(Question question) {
        List<Claim> claims = story.claimsOf(question.id());
        return claims.isEmpty()
                ? List.of("")
                : claims.stream().map(Claim::source).distinct().toList();
    }
}
