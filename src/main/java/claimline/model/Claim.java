package claimline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One source's answer to one question. {@code holder} is who is said to say so, null when the source speaks for itself;
 * {@code qualifiers} are what the value depends on (scope, basis, as-of …) in the order given; {@code locator} is null
 * where the place in the text is not known.
 */
public record Claim(
        String id,
        String question,
        String source,
        Value value,
        String asPrinted,
        List<Conversion> conversions,
        String holder,
        Stance stance,
        Map<String, String> qualifiers,
        Locator locator)
        implements StoryElement {

    public Claim {
        Limits.id("id", id);
        Limits.id("question", question);
        Limits.id("source", source);
        Objects.requireNonNull(value, "value");
        Limits.label("asPrinted", asPrinted);
        conversions = List.copyOf(conversions);
        Limits.optionalLabel("holder", holder);
        Objects.requireNonNull(stance, "stance");
        qualifiers.forEach((name, text) -> {
            Limits.label("qualifiers", name);
            Limits.label("qualifiers/" + name, text);
        });
        qualifiers = Collections.unmodifiableMap(new LinkedHashMap<>(qualifiers));
    }
}
