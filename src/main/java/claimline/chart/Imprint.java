package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a picture that leaves the house: its title, and lines on what it shows, such as the range of dates,
 * the sources and the filters.
 */
public record Imprint(String title, List<String> lines) {

    private static final double PADDING = 16;
    private static final int TITLES = 4;
    private static final double TITLE_SIZE = 18;
    private static final double TITLE_HEIGHT = 26;
    private static final double SIZE = 12;
    private static final double LINE_HEIGHT = 18;

    public Imprint {
        lines = List.copyOf(lines);
    }

    /** How tall it stands above a picture of this width. */
    public double height(double width, TextMeasure measure) {
        double room = width - 2 * PADDING;
        return PADDING
                + titles(room, measure).size() * TITLE_HEIGHT
                + words(room, measure).size() * LINE_HEIGHT
                + PADDING / 2;
    }

    /** The picture below the imprint, as wide as it was. */
    public Drawing above(Drawing picture, TextMeasure measure) {
        double top = Math.ceil(height(picture.width(), measure));
        double room = picture.width() - 2 * PADDING;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, picture.width(), picture.height() + top, Ink.BACKGROUND, 1, Optional.empty()));
        double y = PADDING;
        for (String line : titles(room, measure)) {
            marks.add(label(y + TITLE_SIZE, line, TITLE_SIZE, true, Ink.TEXT, measure));
            y += TITLE_HEIGHT;
        }
        for (String line : words(room, measure)) {
            marks.add(label(y + SIZE, line, SIZE, false, Ink.TEXT_MUTED, measure));
            y += LINE_HEIGHT;
        }
        picture.withoutGround().marks().forEach(mark -> marks.add(Moved.by(0, top, mark)));
        return new Drawing(picture.width(), picture.height() + top, marks);
    }

    private static Label label(double y, String text, double size, boolean strong, Ink ink, TextMeasure measure) {
        double width = measure.width(text, size, strong);
        return new Label(PADDING, y, text, width, size, strong, ink, Anchor.START, Optional.empty());
    }

    private List<String> titles(double room, TextMeasure measure) {
        return Wrapped.lines(title, TITLES, room, text -> measure.width(text, TITLE_SIZE, true));
    }

    private List<String> words(double room, TextMeasure measure) {
        return lines.stream()
                .flatMap(line -> Wrapped.lines(line, room, text -> measure.width(text, SIZE, false)).stream())
                .toList();
    }
}
