package claimline.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A published document. {@code title} and {@code published} are always there; {@code publisher}, {@code author},
 * {@code language} (BCP 47) and {@code url} are null where nobody knows them, {@code text} is null where nobody has
 * measured its text.
 */
public record Source(
        String id,
        String publisher,
        String title,
        String author,
        FuzzyDate published,
        String language,
        String url,
        TextDigest text,
        List<Link> links)
        implements StoryElement {

    public Source {
        Limits.id("id", id);
        Limits.optionalLabel("publisher", publisher);
        Limits.label("title", title);
        Limits.optionalLabel("author", author);
        Objects.requireNonNull(published, "published");
        Limits.optionalLabel("language", language);
        Limits.optionalLabel("url", url);
        links = List.copyOf(links);
    }

    /** What to call the source where there is little room. */
    public String name() {
        return publisher != null ? publisher : title;
    }

    /** What to call sources that stand beside each other, by id: the name, with the title where several share it. */
    public static Map<String, String> names(Collection<Source> sources) {
        Map<String, Long> named = sources.stream().collect(Collectors.groupingBy(Source::name, Collectors.counting()));
        return sources.stream()
                .collect(Collectors.toMap(
                        Source::id,
                        source -> named.get(source.name()) == 1 || source.name().equals(source.title)
                                ? source.name()
                                : source.name() + ": " + source.title));
    }

    /** How one source hangs on another, in the terms of PROV-O. {@code source} is the other's id. */
    public record Link(Relation relation, String source) {

        public Link {
            Objects.requireNonNull(relation, "relation");
            Limits.id("source", source);
        }
    }

    /** Properties of PROV-O, each named as there. */
    public enum Relation {
        WAS_QUOTED_FROM("wasQuotedFrom"),
        HAD_PRIMARY_SOURCE("hadPrimarySource"),
        WAS_DERIVED_FROM("wasDerivedFrom"),
        WAS_REVISION_OF("wasRevisionOf");

        private final String property;

        Relation(String property) {
            this.property = property;
        }

        public String property() {
            return property;
        }
    }
}
