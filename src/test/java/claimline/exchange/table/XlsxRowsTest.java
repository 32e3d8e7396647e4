package claimline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.Format;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
