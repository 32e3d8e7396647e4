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
import java.util.Collections;
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
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Rows of the first sheet of a workbook that has a table. Its table of shared texts is held in memory, as the format
 * wants it; rows are not.
 */
record XlsxRows() implements Rows {

    /** In bytes when unpacked: what is larger is made to fill memory. */
    private static final long LARGEST_SHARED = 512L << 20;

    /** In bytes when unpacked. What is larger, and so many times as large as packed, is no table that anybody made. */
    private static final long LARGE = 32L << 20;

    private static final long DENSEST = 150;

    /** The last day of the year 9999, and of what spreadsheets can count. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int LOOKED_AT = 100;

    /** Letters of dates in a number format; what stands in quotes or brackets is none. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DATE = Pattern.compile("[ydhs]", Pattern.CASE_INSENSITIVE);

    static boolean isWorkbook(byte[] head) {
        return head.length >= 4
                && ReadableWorkbook.isOOXMLZipHeader(head)
                && new String(head, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
    }

    @Override
    public void forEach(Input in, Predicate<Row> visitor) throws IOException {
        try {
            refuseBomb(in.path());
            read(in, visitor);
        } catch (ExcelReaderException | ZipException _) {
            throw UnreadableException.of("table.workbook");
        }
    }

    private static void read(Input in, Predicate<Row> visitor) throws IOException {
        try (ReadableWorkbook workbook = open(in);
                Stream<org.dhatim.fastexcel.reader.Row> stream = table(workbook).openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
            Row row = next(rows, 0);
            boolean wanted = true;
            while (wanted && row != null) {
                in.watch().accept(0);
                wanted = row.cells().isEmpty() || visitor.test(row);
                row = wanted ? next(rows, row.line()) : null;
            }
        }
    }

    /** Null after the last. What the library throws at a cell of which it can make nothing, has no type of its own. */
    private static Row next(Iterator<org.dhatim.fastexcel.reader.Row> rows, int before) {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            return new Row(row.getRowNum(), cells(row));
        } catch (ExcelReaderException e) {
            throw e;
        } catch (RuntimeException _) {
            throw UnreadableException.of("table.workbook.row", before + 1);
        }
    }

    private static ReadableWorkbook open(Input in) throws IOException {
        return new ReadableWorkbook(in.path().toFile(), new ReadingOptions(true, false));
    }

    /** The first sheet that is shown and has a table: a cover, an empty or a hidden sheet is passed over. */
    private static Sheet table(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        for (Sheet sheet : sheets) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && wideRows(sheet, 2) == 2) {
                return sheet;
            }
        }
        return sheets.isEmpty() ? workbook.getFirstSheet() : sheets.getFirst();
    }

    /** How many of the first rows have more than one cell, counted up to so many. */
    private static long wideRows(Sheet sheet, int most) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.limit(LOOKED_AT)
                    .map(XlsxRows::cells)
                    .filter(cells ->
                            cells.stream().filter(cell -> !cell.isBlank()).count() > 1)
                    .limit(most)
                    .count();
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return most; // where it cannot be read is said when its rows are
        }
    }

    @Override
    public List<String> leftOut(Input in) throws IOException {
        try (ReadableWorkbook workbook = open(in)) {
            String read = table(workbook).getName();
            List<String> names = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (!sheet.getName().equals(read) && wideRows(sheet, 1) > 0) {
                    names.add("XLSX: " + sheet.getName());
                }
            }
            return names;
        } catch (ExcelReaderException | ZipException _) {
            return List.of(); // said where the rows are read
        }
    }

    private static void refuseBomb(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean isBomb = part.getSize() > LARGE && part.getSize() / DENSEST > part.getCompressedSize();
                if (isBomb || part.getName().equals("xl/sharedStrings.xml") && part.getSize() > LARGEST_SHARED) {
                    throw UnreadableException.of("table.workbook.large");
                }
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
            return isDate(cell) ? date(cell) : number(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equals("General")
                && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** A number that is too large to be a day stays a number. */
    private static String date(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return number(number);
        }
        LocalDateTime date = cell.asDate();
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
