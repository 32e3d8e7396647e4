package claimline.ui.common;

import claimline.model.Source;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What to call sources that stand beside each other. */
public final class SourceNames {

    private SourceNames() {}

    /** By id: the source's name; with its title behind where several have that name. */
    public static Map<String, String> of(Collection<Source> sources) {
        Map<String, Long> named = sources.stream().collect(Collectors.groupingBy(Source::name, Collectors.counting()));
        return sources.stream()
                .collect(Collectors.toMap(
                        Source::id,
                        source -> named.get(source.name()) == 1 || source.name().equals(source.title())
                                ? source.name()
                                : source.name() + ": " + source.title()));
    }
}
