package claimline.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what stands in a cell: a text that one would take for a formula gets an apostrophe in
 * front, as OWASP advises against CSV injection, which reading takes away again.
 */
public final class FormulaGuard {

    private static final Pattern ARMED = Pattern.compile("'*[=+\\-@\t\r]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r]");

    private FormulaGuard() {}

    /** What {@link #restored} gives back as it is, and no spreadsheet runs. */
    public static String defused(String cell) {
        return ARMED.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** Defuses what nobody defused before. */
    static String defusedOnce(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell : defused(cell);
    }

    static String restored(String cell) {
        return !cell.isEmpty()
                        && cell.charAt(0) == '\''
                        && GUARDED.matcher(cell).lookingAt()
                ? cell.substring(1)
                : cell;
    }
}
