package claimline.comparison;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.LocalizedText;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.Unit;
import claimline.model.Value;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long it takes to compare one million claims on 100 thousand questions, and to compare again after one edit.
 * Invented claims of 40 sources: four amounts in ten, two counts, one share, two dates, one term; figures of one
 * question lie near one another, with a slip or a conflict now and then. A tenth of the amounts has a printed
 * conversion, a fifth of the claims a holder, a tenth a qualifier.
 *
 * <p>The data is harder than a story would be: most figures of a question differ, so that few claims can be put
 * together and three questions in four hold a conflict, which is what takes longest to tell.
 *
 * <p>Prints one line of JSON. Times are medians; {@code wholeCpuMillis} is what all threads took together, which tells
 * more than the clock on a machine that does other things as well. Arguments: questions (100000), claims a question
 * (10).
 */
public final class ComparisonBench {

    private static final int RUNS = 5;
    private static final int WARM_UP = 4;
    private static final int EDITS = 200;
    private static final int SOURCES = 40;

    private static final OperatingSystemMXBean OS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Random random = new Random(20250127);

    private ComparisonBench() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) {
        int questions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        new ComparisonBench().run(questions, each);
    }

    private void run(int count, int each) {
        List<Question> questions =
                IntStream.range(0, count).mapToObj(this::question).toList();
        List<Claim> claims = new ArrayList<>(count * each);
        for (int question = 0; question < count; question++) {
            claims(question, each, claims);
        }
        Context context = Context.of(sources(), rates(), SharedWording.NONE);
        double before = usedMegabytes();
        double[] whole = new double[RUNS];
        double[] busy = new double[RUNS];
        Assessments assessments = null;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            long busyStart = OS.getProcessCpuTime();
            assessments = Assessments.of(questions, claims, context);
            if (run >= 0) {
                busy[run] = (OS.getProcessCpuTime() - busyStart) / 1e6;
                whole[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        double after = usedMegabytes();
        double[] edits = new double[EDITS];
        for (int edit = 0; edit < EDITS; edit++) {
            Claim claim = claims.get(random.nextInt(claims.size()));
            long start = System.nanoTime();
            assessments = assessments.without(claim).with(claim);
            edits[edit] = (System.nanoTime() - start) / 1e6;
        }
        print(count, claims.size(), whole, busy, edits, before, after, assessments, questions);
    }

    private static void print(
            int questions,
            int claims,
            double[] whole,
            double[] busy,
            double[] edits,
            double before,
            double after,
            Assessments assessments,
            List<Question> all) {
        Arrays.sort(whole);
        Arrays.sort(busy);
        Arrays.sort(edits);
        long conflicts = all.stream()
                .filter(question ->
                        assessments.summary(question.id()).severity().rank() == Severity.Rank.CONFLICT)
                .count();
        System.out.printf(
                "{\"claims\": %d, \"questions\": %d, \"cores\": %d, \"wholeMillis\": %.0f, \"wholeCpuMillis\": %.0f,"
                        + " \"editMillis\": %.2f, \"slowestEditMillis\": %.2f, \"claimsHeapMB\": %.0f,"
                        + " \"assessmentsHeapMB\": %.0f, \"conflicts\": %d}%n",
                claims,
                questions,
                Runtime.getRuntime().availableProcessors(),
                whole[whole.length / 2],
                busy[busy.length / 2],
                edits[edits.length / 2],
                edits[edits.length - 1],
                before,
                after - before,
                conflicts);
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private Question question(int number) {
        return new Question(
                "q" + number, "e" + number / 5, "subject " + number, "size", "number", LocalizedText.plain(""));
    }

    private static List<Source> sources() {
        return IntStream.range(0, SOURCES)
                .mapToObj(number -> new Source(
                        "s" + number,
                        "Paper " + number,
                        "Title",
                        null,
                        FuzzyDate.parse(
                                LocalDate.of(2030, 3, 1).plusDays(number).toString()),
                        "ko",
                        null,
                        null,
                        List.of()))
                .toList();
    }

    private ReferenceRates rates() {
        List<ReferenceRate> rows = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            LocalDate date = LocalDate.of(2030, 2, 1).plusDays(day);
            rows.add(new ReferenceRate(date, "EUR", "USD", BigDecimal.valueOf(10_000 + random.nextInt(300), 4), null));
            rows.add(
                    new ReferenceRate(date, "EUR", "KRW", BigDecimal.valueOf(148_000 + random.nextInt(3000), 2), null));
        }
        return ReferenceRates.of(rows);
    }

    private void claims(int question, int count, List<Claim> claims) {
        int sort = random.nextInt(10);
        long size = 1 + random.nextInt(100_000);
        for (int number = 0; number < count; number++) {
            Value value = value(sort, size);
            claims.add(new Claim(
                    "c" + question + "-" + number,
                    "q" + question,
                    "s" + random.nextInt(SOURCES),
                    value,
                    "as printed",
                    conversions(value),
                    random.nextInt(5) == 0 ? "Holder " + random.nextInt(3) : null,
                    Stance.values()[random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 0],
                    random.nextInt(10) == 0 ? Map.of("scope", "scope " + random.nextInt(2)) : Map.of(),
                    null));
        }
    }

    private Value value(int sort, long size) {
        return switch (sort) {
            case 0, 1, 2, 3 -> quantity(near(size) * 1000, 0, "USD");
            case 4, 5 -> quantity(near(size), 0, "{person}");
            case 6 -> quantity(near(size % 1000), 1, "%");
            case 7, 8 -> new Moment(FuzzyDate.parse(date(size)));
            default -> new Category(random.nextInt(4) == 0 ? "no" : "yes");
        };
    }

    /** Half of the figures are the same; the others rounded, slightly off, ten times as much, or another. */
    private long near(long size) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> Math.max(1, size / 100 * 100);
            case 3, 4, 5 -> Math.max(1, size / 10 * 10);
            case 6 -> size * 10;
            case 7, 8 -> size + random.nextInt(9);
            case 9 -> 1 + random.nextInt(100_000);
            default -> size;
        };
    }

    private String date(long size) {
        int month = 1 + (int) (size % 12);
        int day = 1 + (int) (size % 27) + random.nextInt(10) / 9;
        return switch (random.nextInt(6)) {
            case 0 -> "2029-%02d".formatted(month);
            case 1 -> "2029-%02d~".formatted(month);
            default -> "2029-%02d-%02d".formatted(month, day);
        };
    }

    private Quantity quantity(long number, int scale, String unit) {
        Hedge hedge = random.nextInt(4) == 0 ? Hedge.ABOUT : random.nextInt(20) == 0 ? Hedge.AT_LEAST : Hedge.EXACT;
        return new Quantity(new Amount.Decimal(BigDecimal.valueOf(number, scale)), null, null, new Unit(unit), hedge);
    }

    private List<Conversion> conversions(Value value) {
        if (!(value instanceof Quantity quantity) || !quantity.unit().isMoney() || random.nextInt(10) > 0) {
            return List.of();
        }
        BigDecimal won = quantity.amount().numerator().multiply(BigDecimal.valueOf(1350 + random.nextInt(200)));
        Amount rounded =
                new Amount.Decimal(new BigDecimal(won.round(new MathContext(3)).toBigInteger()));
        return List.of(new Conversion(new Quantity(rounded, null, null, new Unit("KRW"), Hedge.ABOUT), "won", null));
    }
}
