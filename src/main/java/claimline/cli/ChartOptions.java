package claimline.cli;

import claimline.chart.Paper;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.Progress;
import claimline.project.output.Chart;
import claimline.project.output.ChartFormat;
import claimline.project.output.ChartOrder;
import claimline.project.output.Output;
import claimline.project.output.Output.Appearance;
import claimline.project.output.Scope;
import claimline.project.output.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What to draw, how large, in which colours. */
final class ChartOptions {

    @Option(names = "--chart", required = true, paramLabel = "CHART", descriptionKey = "cli.chart")
    private Chart chart;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "cli.chart.width")
    private Double width;

    @Option(names = "--height", paramLabel = "PIXELS", descriptionKey = "cli.chart.height")
    private Double height;

    @Option(names = "--scale", paramLabel = "FACTOR", descriptionKey = "cli.chart.scale")
    private double scale = 1;

    @Option(names = "--theme", paramLabel = "light|dark|print", descriptionKey = "cli.chart.theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--transparent", descriptionKey = "cli.chart.transparent")
    private boolean transparent;

    @Option(names = "--paper", paramLabel = "A4…A0", descriptionKey = "cli.chart.paper")
    private Paper.Size paper;

    @Option(names = "--portrait", descriptionKey = "cli.chart.portrait")
    private boolean portrait;

    @Option(names = "--pages", paramLabel = "NUMBER", descriptionKey = "cli.chart.pages")
    private int pages = 1;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.chart.from")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.chart.to")
    private String to;

    @Option(names = "--whole", descriptionKey = "cli.chart.whole")
    private boolean whole;

    @Option(names = "--question", paramLabel = "ID", descriptionKey = "cli.chart.question")
    private String question;

    @Option(names = "--caption", descriptionKey = "cli.chart.caption")
    private boolean caption;

    /** @throws InvalidInputException if an option says nothing that can be drawn */
    ChartOrder order(Locale locale) {
        if (pages < 1 || pages > 50 || !(scale > 0 && scale <= 20)) {
            throw InvalidInputException.of("cli.chart.range");
        }
        Optional<Paper.Size> size =
                Optional.ofNullable(paper).or(() -> pages > 1 ? Optional.of(Paper.Size.A4) : Optional.empty());
        Scope scope =
                new Scope(Set.of(), Optional.empty(), Optional.ofNullable(question), date(from, true), date(to, false));
        return ChartOrder.of(chart, locale)
                .with(scope)
                .on(new Paper(size, !portrait, pages))
                .sized(pixels(width), pixels(height))
                .ofWhole(whole)
                .withCaption(caption);
    }

    private static OptionalDouble pixels(Double wanted) {
        return wanted == null ? OptionalDouble.empty() : OptionalDouble.of(wanted);
    }

    /** Where a date begins, or where it ends. */
    private static OptionalDouble date(String edtf, boolean begin) {
        if (edtf == null) {
            return OptionalDouble.empty();
        }
        FuzzyDate date = FuzzyDate.parse(edtf);
        return OptionalDouble.of(
                begin ? date.bounds().earliestStart() : date.bounds().latestEnd());
    }

    /**
     * As asked for, else as the file's name ends, else SVG.
     *
     * @throws InvalidInputException if what is asked for is no picture
     */
    static ChartFormat format(Optional<String> as, Path file) {
        if (as.isPresent()) {
            return ending(as.get())
                    .orElseThrow(() ->
                            InvalidInputException.of("format.unknown", Message.excerpt(as.get()), "png, svg, pdf"));
        }
        String name = file == null ? "" : file.toString();
        return ending(name.substring(name.lastIndexOf('.') + 1)).orElse(ChartFormat.SVG);
    }

    private static Optional<ChartFormat> ending(String ending) {
        return Stream.of(ChartFormat.values())
                .filter(each -> each.ending().equalsIgnoreCase(ending))
                .findFirst();
    }

    /** @param file null for the stream */
    void write(Output output, ChartFormat format, Path file, Progress progress, CommandLineTool tool) {
        ChartOrder order = order(tool.locale());
        Appearance appearance = new Appearance(theme, scale, transparent);
        if (file == null) {
            output.chart(order, format, appearance, progress, tool.stream());
        } else {
            output.chart(order, format, appearance, progress, file);
        }
    }
}
