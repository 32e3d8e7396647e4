package claimline.chart;

import claimline.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What a timeline has to know of an event beside its time, once it is to be named.
 *
 * @param leadsTo the ids of the events that it led to
 */
public record Caption(String id, LocalizedText title, List<String> leadsTo) {

    public Caption {
        leadsTo = List.copyOf(leadsTo);
    }

    /** Captions by the numbers of events. One that is not known yet leaves an event without its label. */
    @FunctionalInterface
    public interface Captions {

        Optional<Caption> of(int number);
    }
}
