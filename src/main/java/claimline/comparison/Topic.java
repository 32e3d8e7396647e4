package claimline.comparison;

import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Unit;
import claimline.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question with its claims, compared for the {@link Summary} alone: claims that say the same in every respect are
 * put together first, and then each two of those groups are compared once. No sentence is made.
 */
final class Topic {

    /** What a claim shows in comparing, but for whose it is. */
    private record Said(
            Value value,
            List<Quantity> conversions,
            String holder,
            Stance stance,
            Map<String, String> qualifiers,
            String more) {}

    /** Claims that say the same: their sources, as places in the list of sources, and the claims themselves. */
    private static final class Group {
        private final Side side;
        private final List<Claim> claims = new ArrayList<>(2);
        private final List<Integer> sources = new ArrayList<>(2);

        Group(Claim claim) {
            side = new Side(claim);
        }
    }

    /** Told how claims of two sources, or of one, compare; of claims that say the same, once for each two of them. */
    @FunctionalInterface
    interface Listener {
        void compared(String source, String other, Kind kind, Severity severity);
    }

    private final Context context;
    private final Listener listener;
    private final List<String> sources = new ArrayList<>();
    private final List<Group> groups;
    private final Origins origins;
    private Kind kind;
    private Severity severity = Severity.NONE;
    private int flags;

    private Topic(List<Claim> claims, Context context, Listener listener) {
        this.context = context;
        this.listener = listener;
        groups = groups(claims);
        origins = new Origins(sources, context);
        for (int first = 0; first < groups.size(); first++) {
            compareWithin(groups.get(first));
            for (int second = first + 1; second < groups.size(); second++) {
                compare(groups.get(first), groups.get(second));
            }
        }
        claims.forEach(this::testRates);
    }

    static Summary summary(List<Claim> claims, Context context) {
        if (claims.isEmpty()) {
            return Summary.NOTHING;
        }
        Topic topic = new Topic(claims, context, null);
        return new Summary(
                Optional.ofNullable(topic.kind),
                topic.severity,
                Flag.of(topic.flags),
                topic.sources.size(),
                topic.origins.count());
    }

    static Origins origins(List<Claim> claims, Context context) {
        return new Topic(claims, context, null).origins;
    }

    static void eachTwo(List<Claim> claims, Context context, Listener listener) {
        new Topic(claims, context, listener);
    }

    private List<Group> groups(List<Claim> claims) {
        boolean units = haveSeveralUnits(claims);
        Map<Said, Group> groups = LinkedHashMap.newLinkedHashMap(claims.size());
        for (Claim claim : claims) {
            Group group = groups.computeIfAbsent(said(claim, units), _ -> new Group(claim));
            group.claims.add(claim);
            group.sources.add(source(claim));
        }
        return List.copyOf(groups.values());
    }

    private int source(Claim claim) {
        int known = sources.indexOf(claim.source());
        if (known >= 0) {
            return known;
        }
        sources.add(claim.source());
        return sources.size() - 1;
    }

    private static boolean haveSeveralUnits(List<Claim> claims) {
        Unit unit = null;
        for (Claim claim : claims) {
            if (claim.value() instanceof Quantity quantity) {
                if (unit != null && !unit.equals(quantity.unit())) {
                    return true;
                }
                unit = quantity.unit();
            }
        }
        return false;
    }

    /**
     * Where rates or the day of publication have a say, it matters whose claim it is, too; for a date, how it is
     * printed.
     */
    private static Said said(Claim claim, boolean units) {
        String more = "";
        if (claim.value() instanceof Moment) {
            more = claim.asPrinted() + "\n" + (claim.holder() == null ? "" : claim.source());
        } else if (units) {
            more = claim.source();
        }
        return new Said(
                claim.value(),
                claim.conversions().isEmpty()
                        ? List.of()
                        : claim.conversions().stream().map(Conversion::quantity).toList(),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                more);
    }

    private void compareWithin(Group group) {
        if (group.claims.size() > 1) {
            compare(group, group);
        }
    }

    private void compare(Group first, Group second) {
        Pair pair = new Pair(first.side, second.side, context);
        Kind found = Rules.kind(pair);
        int noted = Flags.ofWords(pair, found);
        Severity grave = Severity.of(
                found, noted != 0, found == Kind.CONFLICT ? pair.relation().distance() : 0);
        severity = severity.max(grave);
        flags |= noted;
        met(found);
        boolean rare = Flags.shareRareValue(pair, found);
        if (rare || Flags.areInternal(found) || !context.wording().isEmpty()) {
            compareSources(first, second, found, rare);
        }
        if (listener != null) {
            tell(first, second, found, grave);
        }
    }

    private void tell(Group first, Group second, Kind found, Severity grave) {
        for (int i = 0; i < first.claims.size(); i++) {
            for (int j = first == second ? i + 1 : 0; j < second.claims.size(); j++) {
                listener.compared(
                        first.claims.get(i).source(), second.claims.get(j).source(), found, grave);
            }
        }
    }

    private void met(Kind found) {
        if (kind == null || Kind.SERIOUSNESS.compare(found, kind) > 0) {
            kind = found;
        }
    }

    private void compareSources(Group first, Group second, Kind found, boolean rare) {
        for (int i = 0; i < first.claims.size(); i++) {
            for (int j = first == second ? i + 1 : 0; j < second.claims.size(); j++) {
                int one = first.sources.get(i);
                int other = second.sources.get(j);
                if (one == other) {
                    flags |= Flags.areInternal(found) ? Flag.INTERNAL.bit() : 0;
                } else if (rare || Flags.shareWording(first.claims.get(i), second.claims.get(j), found, context)) {
                    flags |= Flag.COPIED.bit();
                    origins.join(one, other);
                }
            }
        }
    }

    private void testRates(Claim claim) {
        for (Conversion conversion : claim.conversions()) {
            Optional<RateTest> test = RateTest.of(claim, conversion.quantity(), context);
            if (test.isPresent() && test.get().result() == RateTest.Result.FAILED) {
                met(Kind.RATE);
                severity = severity.max(Severity.of(Kind.RATE, false, 0));
            }
        }
    }
}
