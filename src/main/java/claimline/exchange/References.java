package claimline.exchange;

import claimline.exchange.json.Report;
import claimline.exchange.json.Spot;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of a file and what leans on them. A reference to something further down waits until the file is read; all
 * others are checked at once, so that of a file in the usual order only the ids stay in memory.
 */
final class References {

    enum Kind {
        SOURCE,
        EVENT,
        QUESTION,
        CLAIM,
        /** Has no id of its own: goes by its question. */
        VERDICT,
        /** Has no id of its own: goes by its day and currencies. */
        RATE,
        /** Has no id of its own: goes by its source and place. */
        DISMISSAL
    }

    private final Report report;
    private final Map<Kind, Map<String, Integer>> lines = new EnumMap<>(Kind.class);
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();

    References(Report report) {
        this.report = report;
        for (Kind kind : Kind.values()) {
            lines.put(kind, new HashMap<>());
        }
    }

    /** Here stands what the id names. A null id was reported already. */
    void define(Kind kind, String id, Spot at) {
        if (id == null) {
            return;
        }
        Integer earlier = lines.get(kind).putIfAbsent(id, at.line());
        if (earlier != null) {
            report.add(
                    at,
                    switch (kind) {
                        case VERDICT -> "exchange.duplicate.verdict";
                        case RATE -> "exchange.duplicate.rate";
                        case DISMISSAL -> "exchange.duplicate.dismissal";
                        case SOURCE, EVENT, QUESTION, CLAIM -> "exchange.duplicate.id";
                    },
                    word(kind),
                    Message.excerpt(id),
                    earlier);
        }
    }

    /** Here something leans on what the id names. A null id leans on nothing. */
    void want(Kind kind, String id, Spot at) {
        if (id != null && !lines.get(kind).containsKey(id)) {
            waiting.add(() -> {
                if (!lines.get(kind).containsKey(id)) {
                    report.add(at, "exchange.reference", word(kind), Message.excerpt(id));
                }
            });
        }
    }

    /** The text of a source has so many code points. */
    void measure(String source, int codePoints) {
        lengths.put(source, codePoints);
    }

    /** A place in a source's text ends here. Texts that nobody measured are long enough. */
    void within(String source, int end, Spot at) {
        if (lines.get(Kind.SOURCE).containsKey(source)) {
            checkWithin(source, end, at);
        } else {
            waiting.add(() -> checkWithin(source, end, at));
        }
    }

    /** Reports all that nothing in the whole file bears out. */
    void settle() {
        waiting.forEach(Runnable::run);
    }

    private void checkWithin(String source, int end, Spot at) {
        int length = lengths.getOrDefault(source, Integer.MAX_VALUE);
        if (end > length) {
            report.add(at, "exchange.beyond", end, Message.excerpt(source), length);
        }
    }

    private static Message word(Kind kind) {
        return Message.of("exchange.part." + kind.name().toLowerCase(Locale.ROOT));
    }
}
