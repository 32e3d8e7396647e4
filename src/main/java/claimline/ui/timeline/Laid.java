package claimline.ui.timeline;

import claimline.project.Story;
import claimline.timeline.EventIndex;
import claimline.timeline.Numbers;
import java.util.function.Predicate;

/**
 * The events that facets leave, in their lanes, with what is set off among them: of a large story worked out away from
 * the window.
 *
 * @param conflicts the numbers of those on which sources disagree
 * @param disputed the same lanes with these alone
 * @param hits the numbers of those that were searched for
 * @param found the same lanes with these alone
 */
record Laid(Asked asked, EventIndex index, Numbers conflicts, EventIndex disputed, Numbers hits, EventIndex found) {

    /**
     * Of what it is made.
     *
     * @param faceted the numbers that facets leave
     */
    record Asked(EventIndex whole, Story story, Numbers faceted) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked(EventIndex otherWhole, Story otherStory, Numbers otherFaceted)
                    && whole == otherWhole
                    && story == otherStory
                    && faceted.equals(otherFaceted);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(whole);
        }
    }

    static Laid of(Asked asked, Numbers hits) {
        Numbers faceted = asked.faceted();
        EventIndex whole = asked.whole();
        EventIndex left = faceted.equals(Numbers.NONE.others()) ? whole : whole.only(faceted::contains);
        Numbers conflicts = numbers(asked.story(), asked.story()::hasConflict);
        return new Laid(asked, left, conflicts, only(left, conflicts), hits, only(left, hits));
    }

    private static EventIndex only(EventIndex index, Numbers wanted) {
        return wanted.isEmpty() ? EventIndex.EMPTY : index.only(wanted::contains);
    }

    /** The numbers of those events that any source reports and that are wanted. */
    static Numbers numbers(Story story, Predicate<String> wanted) {
        return Numbers.of(
                story.reportedEvents().stream().filter(wanted).flatMapToInt(id -> story.events().number(id).stream()));
    }
}
