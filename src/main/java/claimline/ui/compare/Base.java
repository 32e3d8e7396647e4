package claimline.ui.compare;

import claimline.model.Message;
import claimline.model.Source;
import claimline.ui.common.SourceNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * With what all sources are compared.
 *
 * @param source the id of the source, or null for all with all
 */
record Base(String source, String label) {

    /** All with all first, then each of the sources. */
    static List<Base> all(List<Source> sources, Locale locale) {
        Map<String, String> names = SourceNames.of(sources);
        Stream<Base> each = sources.stream()
                .map(source -> new Base(
                        source.id(),
                        Message.of("compare.base.one", names.get(source.id())).in(locale)));
        return Stream.concat(
                        Stream.of(new Base(null, Message.of("compare.base.all").in(locale))), each)
                .toList();
    }
}
