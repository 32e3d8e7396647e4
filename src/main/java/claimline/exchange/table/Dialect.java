package claimline.exchange.table;

import claimline.exchange.article.Decoding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What separates the columns of a table made of text. */
public record Dialect(char separator) {

    static final int LOOKED_AT = 1 << 16;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS = 25;

    /** A first line by which spreadsheets are told the separator. */
    private static final Pattern NAMED = Pattern.compile("\\uFEFF?sep=([,;|\\t])\\R", Pattern.CASE_INSENSITIVE);

    /** What a program has, but no name of a column. */
    private static final Pattern NO_NAME = Pattern.compile("[{}\\n]|=>|\\);?$");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * The separator by which most of the first rows have as many columns as the header, and the header has most; a
     * comma where there is but one column.
     */
    static Dialect of(byte[] head) {
        return of(new String(head, Decoding.charsetOf(head)));
    }

    public static Dialect of(String head) {
        Matcher named = NAMED.matcher(head);
        if (named.lookingAt()) {
            return new Dialect(named.group(1).charAt(0));
        }
        Dialect best = new Dialect(',');
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = score(new Dialect(separator).sample(head));
            if (score > most) {
                most = score;
                best = new Dialect(separator);
            }
        }
        return best;
    }

    /** The names of the columns of a text that is cut off anywhere; empty where it is no table. */
    public static List<String> header(String head) {
        List<List<String>> rows = of(head).sample(head);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<String>> table = rows.subList(HeaderRow.in(rows), rows.size());
        List<String> header = table.getFirst();
        long alike = table.stream().filter(row -> row.size() == header.size()).count();
        return 2 * alike >= table.size()
                        && header.stream()
                                .noneMatch(cell -> NO_NAME.matcher(cell).find())
                ? header
                : List.of();
    }

    private static int score(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(HeaderRow.in(rows)).size();
        long alike = rows.stream().filter(row -> row.size() == columns).count();
        return columns < 2 ? 0 : (int) (alike * 1_000 / rows.size()) + Math.min(columns, 100);
    }

    /** The first rows of a text that may be cut off anywhere; its last row is left out then. */
    public List<List<String>> sample(String head) {
        List<List<String>> rows = new ArrayList<>();
        String text = !head.isEmpty() && head.charAt(0) == BYTE_ORDER_MARK ? head.substring(1) : head;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format())) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
                if (rows.size() == ROWS) {
                    return rows;
                }
            }
        } catch (IOException | UncheckedIOException _) {
            return rows; // cut off within quotes, or not separated like this
        }
        if (rows.size() > 1 && head.length() >= LOOKED_AT / 4) {
            rows.removeLast();
        }
        return rows;
    }

    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }
}
