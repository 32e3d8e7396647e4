package claimline.comparison;

import claimline.model.Claim;
import claimline.model.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What it takes beside the claims themselves to compare them: when the sources appeared and how they hang together,
 * their texts where somebody holds them, and the rates of exchange. Immutable.
 */
public final class Context {

    /** Nothing is known but the claims. */
    public static final Context NONE = of(Set.of(), ReferenceRates.NONE, SharedWording.NONE);

    private final Map<String, Week> weeks = new HashMap<>();
    private final Map<String, Set<String>> linked = new HashMap<>();
    private final ReferenceRates rates;
    private final SharedWording wording;

    private Context(ReferenceRates rates, SharedWording wording) {
        this.rates = rates;
        this.wording = wording;
    }

    public static Context of(Collection<Source> sources, ReferenceRates rates, SharedWording wording) {
        Context context = new Context(rates, wording);
        sources.forEach(
                source -> Week.before(source.published()).ifPresent(week -> context.weeks.put(source.id(), week)));
        context.link(sources);
        return context;
    }

    /** To each source the sources that it and those behind it are quoted, derived or revised from. */
    private void link(Collection<Source> sources) {
        Map<String, Source> known = new HashMap<>();
        sources.forEach(source -> known.put(source.id(), source));
        for (Source source : sources) {
            if (source.links().isEmpty()) {
                continue;
            }
            Set<String> behind = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(Set.of(source.id()));
            while (!open.isEmpty()) {
                Source next = known.get(open.pop());
                if (next != null) {
                    next.links().stream()
                            .map(Source.Link::source)
                            .filter(behind::add)
                            .forEach(open::push);
                }
            }
            linked.put(source.id(), Set.copyOf(behind));
        }
    }

    Optional<Week> week(Claim claim) {
        return Optional.ofNullable(weeks.get(claim.source()));
    }

    ReferenceRates rates() {
        return rates;
    }

    SharedWording wording() {
        return wording;
    }

    /** The ids of the sources behind this one. */
    Set<String> behind(String source) {
        return linked.getOrDefault(source, Set.of());
    }
}
