package claimline.exchange.report;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A drawing as lists that the page's script paints in the colours of the theme that is on. */
final class MarksJson {

    private MarksJson() {}

    static Map<String, Object> of(Drawing drawing) {
        List<List<Object>> marks =
                drawing.withoutGround().marks().stream().flatMap(MarksJson::of).toList();
        return Map.of("w", drawing.width(), "h", drawing.height(), "marks", marks);
    }

    private static Stream<List<Object>> of(Mark mark) {
        return switch (mark) {
            case Mark.Box box ->
                box.opacity() == 0
                        ? Stream.empty()
                        : Stream.of(List.of("b", box.x(), box.y(), box.w(), box.h(), ink(box.fill()), box.opacity()));
            case Mark.Fade fade ->
                Stream.of(List.of(
                        "f",
                        fade.x(),
                        fade.y(),
                        fade.w(),
                        fade.h(),
                        ink(fade.fill()),
                        fade.leftOpacity(),
                        fade.rightOpacity()));
            case Mark.Frame frame ->
                Stream.of(List.of("r", frame.x(), frame.y(), frame.w(), frame.h(), ink(frame.ink()), frame.stroke()));
            case Mark.Line line ->
                Stream.of(List.of("l", line.x1(), line.y1(), line.x2(), line.y2(), ink(line.ink()), line.stroke()));
            case Mark.Polygon polygon ->
                Stream.of(List.of(
                        "p",
                        polygon.points().stream()
                                .flatMap(point -> Stream.of(point.x(), point.y()))
                                .toList(),
                        ink(polygon.fill()),
                        polygon.opacity()));
            case Mark.Label label ->
                Stream.of(List.of(
                        "t",
                        label.left(),
                        label.y(),
                        label.text(),
                        label.width(),
                        label.size(),
                        label.strong(),
                        ink(label.ink())));
        };
    }

    /** The name of its variable in the page's style sheet. */
    static String ink(Ink ink) {
        return "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
