package claimline.ui.common;

import claimline.model.Message;
import claimline.model.Verdict;
import java.util.Locale;

/** How lists and tables mark a question that the analyst decided: by a sign and in words. */
public final class VerdictMark {

    private VerdictMark() {}

    /** Empty while the question is open. */
    public static String words(Verdict.Status status, Locale locale) {
        String sign = sign(status);
        return sign.isEmpty()
                ? ""
                : sign + " " + Message.of("verdict." + status.code()).in(locale);
    }

    private static String sign(Verdict.Status status) {
        return switch (status) {
            case OPEN -> "";
            case EXPLAINED -> "✓";
            case PREFERRED -> "★";
            case UNRESOLVED -> "□";
        };
    }
}
