package claimline.comparison;

import claimline.model.Message;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may be noted beside the kind of a finding, whatever the kind is. */
public enum Flag {
    /** Who is said to say so differs, or is given by one of the two only. */
    HOLDER,
    /** Asserted in the one, only claimed, doubted or denied in the other. */
    CERTAINTY,
    /** One source against itself. */
    INTERNAL,
    /** Shared wording, or a shared figure too particular to be found twice: one origin, not two. */
    COPIED,
    /** A source covers the event and does not answer the question. Of a question, never of two claims. */
    SILENT;

    private static final Flag[] ALL = values();

    private static final Set<Flag>[] SETS = sets();

    /** The flag in a word or two, for a chip or a column. */
    public Message label() {
        return Message.of("comparison.flag." + name().toLowerCase(Locale.ROOT));
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The flags whose bits are set, in their order: one set for each combination, as millions of findings ask. */
    static Set<Flag> of(int bits) {
        return SETS[bits];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Flag>[] sets() {
        return IntStream.range(0, 1 << ALL.length)
                .mapToObj(bits -> Arrays.stream(ALL)
                        .filter(flag -> (bits & flag.bit()) != 0)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class))))
                .map(Collections::unmodifiableSet)
                .toArray(Set[]::new);
    }
}
