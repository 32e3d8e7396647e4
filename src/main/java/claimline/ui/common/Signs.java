package claimline.ui.common;

import claimline.chart.KindMarks;
import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Verdict;
import java.util.Locale;

/** A sign for everything that has a colour or little room, so that neither carries the meaning alone. */
public final class Signs {

    private Signs() {}

    public static String of(Kind kind) {
        return KindMarks.sign(kind);
    }

    public static String of(Flag flag) {
        return switch (flag) {
            case HOLDER -> "@";
            case CERTAINTY -> "±";
            case INTERNAL -> "↻";
            case COPIED -> "©";
            case SILENT -> "∅";
        };
    }

    /** What the analyst decided, by a sign and in words; empty while the question is open. */
    public static String withWords(Verdict.Status status, Locale locale) {
        String words = Message.of("verdict." + status.code()).in(locale);
        return switch (status) {
            case OPEN -> "";
            case EXPLAINED -> "✓ " + words;
            case PREFERRED -> "★ " + words;
            case UNRESOLVED -> "□ " + words;
        };
    }
}
