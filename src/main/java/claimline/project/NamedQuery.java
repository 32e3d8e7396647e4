package claimline.project;

import claimline.store.SavedView;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A query that somebody gave a name, so as to ask it again. */
public record NamedQuery(String name, Query query) {

    /** What this version does not know of it is left out. */
    static NamedQuery of(SavedView view) {
        Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
        Arrays.stream(Facet.values())
                .filter(facet -> view.values().containsKey(facet.name()))
                .forEach(facet -> wanted.put(facet, view.values().get(facet.name())));
        return new NamedQuery(view.name(), new Query(view.text(), wanted, view.range()));
    }

    SavedView saved() {
        Map<String, Set<String>> values = query.wanted().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        return new SavedView(name, query.text(), values, query.range());
    }
}
