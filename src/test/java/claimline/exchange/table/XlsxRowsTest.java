package claimline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.Format;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxRowsTest {

    @TempDir
    private Path folder;

    private Path workbook() throws IOException {
        Path file = folder.resolve("sea.dat");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Events");
            List<String> header = List.of("제목", "날짜", "값", "단위", "대상", "항목", "출처");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "연락선 진수");
            sheet.value(1, 1, LocalDate.of(2031, 5, 1));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "Strike");
            sheet.value(2, 1, LocalDateTime.of(2031, 6, 1, 9, 30));
            sheet.style(2, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(4, 2, 5.6);
            sheet.value(4, 3, "USD");
            sheet.value(4, 4, "ferry");
            sheet.value(4, 5, "cost");
            sheet.value(4, 6, "The Gull");
            sheet.value(5, 0, "Storm");
            sheet.value(5, 1, "soon");
        }
        return file;
    }

    @Test
    void a_workbook_is_a_table_with_dates_and_numbers() throws IOException {
        Input in = Input.of(workbook());
        assertThat(Format.of(in)).contains(Format.TABLE);
        Read read = Read.of(new TableReader(TableHead.of(in).proposed()), in.path());
        assertThat(read.dated()).containsExactly("2031-05-01 연락선 진수", "2031-06-01T09:30 Strike");
        assertThat(read.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.asPrinted()).isEqualTo("5.6"));
        assertThat(read.complaints()).containsExactly("6:2 날짜: soon is no date");
    }

    @Test
    void what_only_looks_like_a_workbook_says_so() throws IOException {
        byte[] whole = Files.readAllBytes(workbook());
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Read read = Read.of(new TableReader(Mapping.proposed(List.of("title", "date"))), cut);
        assertThat(read.events()).isEmpty();
        assertThat(read.complaints()).singleElement().asString().contains("no workbook");
    }

    /** A cover, an empty sheet, a hidden one with a table, the one to read, and another. */
    private Path manySheets() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Cover").value(0, 0, "Read me first");
            book.newWorksheet("Empty");
            Worksheet hidden = book.newWorksheet("Lists");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            table(hidden, "Hidden");
            table(book.newWorksheet("Events"), "Launch");
            table(book.newWorksheet("More"), "Strike");
        }
        return file;
    }

    private static void table(Worksheet sheet, String title) {
        sheet.value(0, 0, "Ferries of 2031");
        sheet.value(2, 0, "date");
        sheet.value(2, 1, "title");
        sheet.value(3, 0, "2031-05-01");
        sheet.value(3, 1, title);
    }

    @Test
    void the_first_sheet_that_is_shown_and_has_a_table_is_read_and_the_others_are_named() throws IOException {
        Input in = Input.of(manySheets());
        Read read = Read.of(new TableReader(TableHead.of(in).proposed()), in.path());
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.items().getLast().leftOut()).containsExactly("XLSX: Lists", "XLSX: More");
    }

    @Test
    void a_number_that_is_no_day_of_the_calendar_stays_one() throws IOException {
        Path file = folder.resolve("numbers.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Events");
            table(sheet, "Launch");
            for (double number : new double[] {99_999_999_999d, -5}) {
                int row = number > 0 ? 4 : 5;
                sheet.value(row, 0, number);
                sheet.style(row, 0).format("yyyy-mm-dd").set();
                sheet.value(row, 1, "Never");
            }
        }
        Read read = Read.of(new TableReader(Mapping.proposed(List.of("date", "title"))), file);
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.complaints()).hasSize(2).first().asString().contains("99999999999", "format of a date");
    }

    @ParameterizedTest
    @CsvSource({"<c r=\"A5\" t=\"d\"><v>2031-05-02</v></c>, row 5", "<c r=\"ZZZZZZZ5\"><v>1</v></c>, row 5"})
    void a_cell_that_cannot_be_read_is_named_and_what_was_before_it_stays(String cell, String place)
            throws IOException {
        Read read = Read.of(new TableReader(Mapping.proposed(List.of("date", "title"))), spoiled(cell));
        assertThat(read.dated()).containsExactly("2031-05-01 Launch");
        assertThat(read.complaints()).singleElement().asString().contains(place);
    }

    @Test
    void a_sheet_that_unpacks_to_hundreds_of_times_its_size_is_refused() throws IOException {
        String cell = "<c r=\"A5\" t=\"inlineStr\"><is><t>" + "A".repeat(40_000_000) + "</t></is></c>";
        Read read = Read.of(new TableReader(Mapping.proposed(List.of("date", "title"))), spoiled(cell));
        assertThat(read.complaints()).singleElement().asString().contains("unpacks to more");
    }

    /** A workbook with one more row of one cell. */
    private Path spoiled(String cell) throws IOException {
        Path file = folder.resolve("spoiled.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            table(book.newWorksheet("Events"), "Launch");
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet);
            Files.writeString(sheet, xml.replace("</sheetData>", "<row r=\"5\">" + cell + "</row></sheetData>"));
        }
        return file;
    }
}
