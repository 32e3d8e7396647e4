package claimline.exchange.table;

/**
 * Keeps spreadsheets from running what stands in a cell: a text that one would take for a formula gets an apostrophe in
 * front, as OWASP advises against CSV injection, which reading takes away again.
 */
public final class FormulaGuard {

    private FormulaGuard() {}

    static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    public static String defused(String cell) {
        boolean armed = isFormula(cell) || cell.length() > 1 && cell.charAt(0) == '\'' && isFormula(cell.substring(1));
        return armed ? "'" + cell : cell;
    }
}
