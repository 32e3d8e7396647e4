package claimline.ui.common;

import claimline.model.Source;
import java.util.Collection;
import java.util.Map;

/** What to call sources that stand beside each other. */
public final class SourceNames {

    private SourceNames() {}

    /** By id: the source's name; with its title behind where several have that name. */
    public static Map<String, String> of(Collection<Source> sources) {
        return Source.names(sources);
    }
}
