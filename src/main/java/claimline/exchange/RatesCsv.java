package claimline.exchange;

import claimline.exchange.text.StrictReader;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.ReferenceRate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of exchange rates: CSV in UTF-8 with a first line of names, a column {@code date} of ISO days, and
 * columns such as {@code KRW_per_USD} with decimals. A column with the mere code of a currency is that currency per
 * euro, as in the file that the European Central Bank gives out. Other columns, empty cells and {@code N/A} are passed
 * over. What is wrong is reported with its line and column, counted from 1 (a column is a field here), and the rest is
 * read.
 */
public final class RatesCsv {

    private static final String DATE = "date";
    private static final Pattern RATE = Pattern.compile("([A-Z]{3})(?:_per_([A-Z]{3}))?");
    private static final Set<String> NOTHING = Set.of("", "N/A");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private final String file;
    private final List<ReferenceRate> rates = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long line = 1;

    private RatesCsv(String file) {
        this.file = file;
    }

    /** What could be read, and what could not. */
    public record Result(List<ReferenceRate> rates, List<Problem> problems) {}

    /**
     * Leaves the stream open.
     *
     * @param file what problems call the file
     * @throws IOException if the stream breaks
     */
    public static Result read(InputStream in, String file) throws IOException {
        RatesCsv reading = new RatesCsv(file);
        try (CSVParser parser = CSVParser.parse(new StrictReader(in), FORMAT)) {
            reading.read(parser);
        } catch (MalformedTextException | UncheckedIOException | CSVException broken) {
            reading.broken(broken);
        }
        return new Result(List.copyOf(reading.rates), List.copyOf(reading.problems));
    }

    /** The parser hides what breaks a row in the middle. */
    private void broken(Exception broken) throws IOException {
        switch (broken instanceof UncheckedIOException hidden ? hidden.getCause() : broken) {
            case MalformedTextException bytes -> problem(bytes.line(), bytes.column(), Message.of("exchange.utf8"));
            case CSVException _ -> problem(line, 1, Message.of("exchange.rates.csv"));
            case IOException stream -> throw stream;
            default -> throw new IllegalStateException(broken);
        }
    }

    private void read(CSVParser parser) {
        Map<Integer, Matcher> columns = new TreeMap<>();
        int dates = -1;
        for (CSVRecord row : parser) {
            if (row.getRecordNumber() == 1) {
                dates = header(row, columns);
            } else if (dates >= 0) {
                row(row, dates, columns);
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        if (dates < 0) {
            problem(1, 1, Message.of("exchange.rates.header"));
        }
    }

    /** @return the column of the dates, or −1 if this is no table of rates */
    private int header(CSVRecord names, Map<Integer, Matcher> columns) {
        int dates = -1;
        for (int i = 0; i < names.size(); i++) {
            Matcher rate = RATE.matcher(names.get(i));
            if (names.get(i).equalsIgnoreCase(DATE)) {
                dates = i;
            } else if (rate.matches()) {
                columns.put(i, rate);
            }
        }
        return columns.isEmpty() ? -1 : dates;
    }

    private void row(CSVRecord row, int dates, Map<Integer, Matcher> columns) {
        LocalDate day;
        try {
            day = LocalDate.parse(row.size() > dates ? row.get(dates) : "");
        } catch (DateTimeException noDate) {
            problem(line, dates + 1, Message.of("exchange.rates.date"));
            return;
        }
        columns.forEach((column, rate) -> {
            String number = row.size() > column ? row.get(column) : "";
            if (NUMBER.matcher(number).matches() && new BigDecimal(number).signum() > 0) {
                rate(
                        day,
                        Objects.requireNonNullElse(rate.group(2), "EUR"),
                        rate.group(1),
                        new BigDecimal(number),
                        column);
            } else if (!NOTHING.contains(number)) {
                problem(line, column + 1, Message.of("exchange.rates.number", Message.excerpt(number)));
            }
        });
    }

    private void rate(LocalDate day, String base, String quote, BigDecimal value, int column) {
        try {
            rates.add(new ReferenceRate(day, base, quote, value, null));
        } catch (InvalidInputException noCurrency) {
            problem(line, column + 1, noCurrency.reason());
        }
    }

    private void problem(long atLine, int column, Message what) {
        problems.add(new Problem(new Place(file, Math.toIntExact(atLine), column, ""), what));
    }
}
