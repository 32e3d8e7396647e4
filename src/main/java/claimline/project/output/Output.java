package claimline.project.output;

import claimline.chart.Drawing;
import claimline.exchange.picture.Pictures;
import claimline.exchange.picture.Pictures.Look;
import claimline.model.InvalidInputException;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Story;
import claimline.project.WholeFile;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes what leaves a project: to a stream, or to a file that is there whole or stays as it was. */
public final class Output {

    /** A picture to be pasted somewhere is held in memory several times. */
    private static final double MOST_COPIED = 32e6;

    private final Project project;
    private final Supplier<Story> story;

    public Output(Project project) {
        this.project = project;
        story = project::story;
    }

    /** @param story the project's, where it is known already */
    public Output(Project project, Story story) {
        this.project = project;
        this.story = () -> story;
    }

    /**
     * How a chart looks as a file.
     *
     * @param scale dots of a PNG to a pixel, above 0
     * @param transparent leaves out the ground under everything
     */
    public record Appearance(Theme theme, double scale, boolean transparent) {

        public static final Appearance PLAIN = new Appearance(Theme.LIGHT, 1, false);
    }

    /**
     * Draws the project's charts, its lanes as the window shows them.
     *
     * @param progress may end the drawing
     */
    public Charts charts(Progress progress) {
        LaneChoice lanes = project.laneChoices().stream().findFirst().orElse(LaneChoice.all(LanesBy.CATEGORY));
        return new Charts(story.get(), lanes, progress);
    }

    /**
     * @throws InvalidInputException if there is no such question, or a PNG would be too large
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void chart(
            ChartOrder order, ChartFormat format, Appearance appearance, Progress progress, OutputStream out) {
        Charts charts = charts(progress);
        Look look = new Look(appearance.theme().palette(), appearance.scale(), appearance.transparent(), order.paper());
        Pictures.write(charts.draw(order), charts.about(order), format.format(), look, progress::report, out);
    }

    /**
     * A chart as PNG, in memory.
     *
     * @throws InvalidInputException if there is no such question, or it is too large to be pasted
     */
    public byte[] picture(ChartOrder order, Appearance appearance, Progress progress) {
        Drawing drawing = charts(progress).draw(order);
        double width = Math.ceil(drawing.width() * appearance.scale());
        double height = Math.ceil(drawing.height() * appearance.scale());
        if (width * height > MOST_COPIED) {
            throw InvalidInputException.of("picture.tooLarge", width, height, MOST_COPIED / 1e6);
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        chart(order, ChartFormat.PNG, appearance, progress, picture);
        return picture.toByteArray();
    }

    /**
     * @param progress may end the work; the file is then as it was
     * @throws InvalidInputException as with a stream, or if the file cannot be written or is the project itself
     */
    public void chart(ChartOrder order, ChartFormat format, Appearance appearance, Progress progress, Path to) {
        WholeFile.write(to, project.path(), out -> chart(order, format, appearance, progress, out));
    }

    /**
     * Writes the comparison as a document.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void report(ReportFormat format, Scope scope, Locale locale, Progress progress, OutputStream out) {
        Reports reports = new Reports(story.get(), this::charts, scope, locale, progress);
        format.write(reports.report(format), progress, out);
    }

    /**
     * @param progress may end the work; the file is then as it was
     * @throws InvalidInputException if the file cannot be written or is the project itself
     */
    public void report(ReportFormat format, Scope scope, Locale locale, Progress progress, Path to) {
        WholeFile.write(to, project.path(), out -> report(format, scope, locale, progress, out));
    }
}
