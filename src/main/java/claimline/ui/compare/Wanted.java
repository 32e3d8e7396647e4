package claimline.ui.compare;

import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.ui.common.Signs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which findings a row has to have. */
sealed interface Wanted {

    Wanted ALL = new Anything();

    boolean takes(Row row);

    String label(Locale locale);

    /** All that can be wanted: what findings come to, the most serious first; the kinds; the flags. */
    static List<Wanted> choices() {
        Stream<Wanted> groups =
                Arrays.stream(Kind.Outcome.values()).<Wanted>map(Group::new).toList().reversed().stream();
        Stream<Wanted> kinds = Arrays.stream(Kind.values()).map(OfKind::new);
        Stream<Wanted> flags = Arrays.stream(Flag.values()).map(OfFlag::new);
        return Stream.of(Stream.of(ALL), groups, kinds, flags)
                .flatMap(choices -> choices)
                .toList();
    }

    record Anything() implements Wanted {
        @Override
        public boolean takes(Row row) {
            return true;
        }

        @Override
        public String label(Locale locale) {
            return Message.of("compare.wanted.all").in(locale);
        }
    }

    /** What the question as a whole comes to. */
    record Group(Kind.Outcome outcome) implements Wanted {
        @Override
        public boolean takes(Row row) {
            return row.found().is(outcome);
        }

        @Override
        public String label(Locale locale) {
            return Message.of("compare.wanted." + outcome.name().toLowerCase(Locale.ROOT))
                    .in(locale);
        }
    }

    /** A kind of finding, be it the most serious of the question or not. */
    record OfKind(Kind kind) implements Wanted {
        @Override
        public boolean takes(Row row) {
            return row.standing().kinds().contains(kind);
        }

        @Override
        public String label(Locale locale) {
            return Signs.of(kind) + " " + kind.label().in(locale);
        }
    }

    record OfFlag(Flag flag) implements Wanted {
        @Override
        public boolean takes(Row row) {
            return row.found().flags().contains(flag);
        }

        @Override
        public String label(Locale locale) {
            return new Words(locale).flag(flag);
        }
    }
}
