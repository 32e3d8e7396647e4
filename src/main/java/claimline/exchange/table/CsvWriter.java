package claimline.exchange.table;

import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes one table: a row for each event, then one for each claim. Its columns are called as {@link Target} calls them,
 * so that reading it needs no mapping by hand. Begins with a byte order mark, by which spreadsheets tell UTF-8.
 */
public final class CsvWriter implements StoryWriter {

    private static final List<Target> COLUMNS = Stream.of(Target.values())
            .filter(target -> target != Target.START && target != Target.END)
            .toList();

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(Target::code).toList());
        for (Event event : story.events()) {
            print(printer, event(event));
        }
        for (Question question : story.questions()) {
            for (Claim claim : story.claimsOf(question.id())) {
                print(
                        printer,
                        claim(question, claim, story.source(claim.source()).orElseThrow()));
            }
        }
        writer.flush();
    }

    private static void print(CSVPrinter printer, Map<Target, String> row) throws IOException {
        for (Target target : COLUMNS) {
            printer.print(FormulaGuard.defused(Objects.requireNonNullElse(row.get(target), "")));
        }
        printer.println();
    }

    private static Map<Target, String> event(Event event) {
        Map<Target, String> row = new EnumMap<>(Target.class);
        row.put(Target.ID, event.id());
        localized(row, event.title(), Target.TITLE, Target.TITLE_EN, Target.TITLE_KO);
        localized(row, event.summary(), Target.SUMMARY, Target.SUMMARY_EN, Target.SUMMARY_KO);
        row.put(Target.WHEN, event.when().toString());
        row.put(Target.CATEGORY, event.category());
        row.put(Target.TAGS, String.join("; ", event.tags()));
        row.put(Target.LEADS_TO, String.join("; ", event.leadsTo()));
        return row;
    }

    /** Another language than English and Korean stands where no language is named. */
    private static void localized(
            Map<Target, String> row, LocalizedText text, Target plain, Target english, Target korean) {
        text.byLanguage().forEach((language, words) -> {
            switch (language) {
                case "en" -> row.put(english, words);
                case "ko" -> row.put(korean, words);
                default -> row.putIfAbsent(plain, words);
            }
        });
    }

    private static Map<Target, String> claim(Question question, Claim claim, Source source) {
        Map<Target, String> row = new EnumMap<>(Target.class);
        row.put(Target.ID, claim.id());
        row.put(Target.SOURCE, source.title());
        row.put(Target.SOURCE_ID, source.id());
        row.put(Target.PUBLISHER, source.publisher());
        row.put(Target.AUTHOR, source.author());
        row.put(
                Target.PUBLISHED,
                source.published().equals(FuzzyDate.UNKNOWN)
                        ? null
                        : source.published().toString());
        row.put(Target.LANGUAGE, source.language());
        row.put(Target.URL, source.url());
        row.put(Target.EVENT, question.event());
        row.put(Target.QUESTION, question.id());
        row.put(Target.SUBJECT, question.subject());
        row.put(Target.PROPERTY, question.property());
        row.put(Target.KIND, question.kind());
        row.put(Target.AS_PRINTED, claim.asPrinted());
        row.put(Target.HOLDER, claim.holder());
        row.put(Target.STANCE, claim.stance().code());
        switch (claim.value()) {
            case Quantity quantity -> {
                row.put(Target.VALUE, quantity.amount().toString());
                row.put(Target.LOWER, text(quantity.lower()));
                row.put(Target.UPPER, text(quantity.upper()));
                row.put(Target.UNIT, quantity.unit().code());
                row.put(Target.HEDGE, quantity.hedge().code());
            }
            case Moment moment -> row.put(Target.VALUE, moment.when().toString());
            case Category category -> row.put(Target.VALUE, category.term());
        }
        return row;
    }

    private static String text(Amount amount) {
        return amount == null ? null : amount.toString();
    }
}
