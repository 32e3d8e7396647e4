package claimline.exchange.table;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Rows of a workbook's first sheet. Its table of shared texts is held in memory, as the format wants it; rows are not.
 */
record XlsxRows() implements Rows {

    /** In bytes when unpacked: what is larger is made to fill memory. */
    private static final long LARGEST_SHARED = 512L << 20;

    /** Letters of dates in a number format; what stands in quotes or brackets is none. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DATE = Pattern.compile("[ydhs]", Pattern.CASE_INSENSITIVE);

    static boolean isWorkbook(byte[] head) {
        return ReadableWorkbook.isOOXMLZipHeader(head)
                && new String(head, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
    }

    @Override
    public void forEach(Input in, Predicate<claimline.exchange.table.Row> visitor) throws IOException {
        try {
            refuseBomb(in.path());
            read(in, visitor);
        } catch (ExcelReaderException | ZipException _) {
            throw UnreadableException.of("table.workbook");
        }
    }

    private static void read(Input in, Predicate<claimline.exchange.table.Row> visitor) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(in.path().toFile(), new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> stream =
                        workbook.getFirstSheet().openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
            boolean wanted = true;
            while (wanted && rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                in.watch().accept(0);
                List<String> cells = cells(row);
                wanted = cells.isEmpty() || visitor.test(new Row(row.getRowNum(), cells));
            }
        }
    }

    private static void refuseBomb(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry shared = zip.getEntry("xl/sharedStrings.xml");
            if (shared != null && shared.getSize() > LARGEST_SHARED) {
                throw UnreadableException.of("table.workbook.large");
            }
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equals("General")
                && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.withNano(0).toString();
    }

    /** A double as a person typed it: 0.1, not 0.1000000000000000055. */
    private static String number(BigDecimal number) {
        return number.scale() <= 0
                ? number.toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }
}
