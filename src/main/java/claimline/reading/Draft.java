package claimline.reading;

import claimline.model.Conversion;
import claimline.model.Stance;
import claimline.model.Value;
import claimline.reading.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A claim as reading proposes it: a figure or date of a text with what the sentence around it tells.
 *
 * @param place where the figure stands in its text
 * @param printed the same with words of hedging that touch it
 * @param sentence the sentence it stands in
 * @param asPrinted what is printed there
 * @param conversions what the source itself prints as the same in other units
 * @param holder who is said to say so, whom the article itself quotes
 * @param qualifiers what the value depends on; {@code quoting} is whom the holder quotes in turn, {@code currency} that
 *     none is printed
 * @param topic the words that tell what it is about, with how much they tell, from 0 to 1; those that tell most first
 * @param title a few words to call it by, cut out of the sentence
 * @param category of a date, what kind of event the sentence tells of
 * @param acts of a date, the verbs beside it that may tell what happened, without endings
 */
public record Draft(
        String source,
        MentionKind kind,
        Span place,
        Span printed,
        Span sentence,
        Value value,
        String asPrinted,
        List<Conversion> conversions,
        Optional<String> holder,
        Stance stance,
        Map<String, String> qualifiers,
        Map<String, Double> topic,
        String title,
        Optional<String> category,
        Set<String> acts) {

    public Draft {
        Objects.requireNonNull(value, "value");
        conversions = List.copyOf(conversions);
        qualifiers = Map.copyOf(qualifiers);
        acts = Set.copyOf(acts);
        topic = Collections.unmodifiableMap(new LinkedHashMap<>(topic));
    }
}
