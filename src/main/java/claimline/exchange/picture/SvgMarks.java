package claimline.exchange.picture;

import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Mark.Anchor;
import claimline.chart.Palette;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of an SVG, one a mark, as {@link GraphicsPainter} paints them. */
final class SvgMarks {

    private static final double PIXEL_CENTRE = 0.5;
    private static final int DECIMALS = 2;

    private final XMLStreamWriter xml;
    private final Palette palette;
    private final Map<Blend, String> blends = new LinkedHashMap<>();

    /** How a fade runs from the left to the right. */
    private record Blend(Ink ink, double left, double right) {

        static Blend of(Mark.Fade fade) {
            return new Blend(fade.fill(), fade.leftOpacity(), fade.rightOpacity());
        }
    }

    SvgMarks(XMLStreamWriter xml, Palette palette) {
        this.xml = xml;
        this.palette = palette;
    }

    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** What marks refer to. */
    void define(List<Mark> marks) throws XMLStreamException {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fade fade) {
                blends.computeIfAbsent(Blend.of(fade), _ -> "fade" + blends.size());
            }
        }
        for (Map.Entry<Blend, String> blend : blends.entrySet()) {
            xml.writeStartElement("linearGradient");
            xml.writeAttribute("id", blend.getValue());
            stop("0", blend.getKey().ink(), blend.getKey().left());
            stop("1", blend.getKey().ink(), blend.getKey().right());
            xml.writeEndElement();
        }
    }

    private void stop(String offset, Ink ink, double opacity) throws XMLStreamException {
        xml.writeEmptyElement("stop");
        xml.writeAttribute("offset", offset);
        xml.writeAttribute("stop-color", colour(ink));
        xml.writeAttribute("stop-opacity", number(opacity(ink, opacity)));
    }

    void write(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Box box -> write(box);
            case Mark.Fade fade -> {
                rectangle(fade.x(), fade.y(), fade.w(), fade.h());
                xml.writeAttribute("fill", "url(#" + blends.get(Blend.of(fade)) + ")");
            }
            case Mark.Frame frame -> write(frame);
            case Mark.Line line -> write(line);
            case Mark.Polygon polygon -> write(polygon);
            case Mark.Label label -> write(label);
        }
    }

    /** What cannot be seen is there to be hit; a file has no use for it. */
    private void write(Mark.Box box) throws XMLStreamException {
        if (opacity(box.fill(), box.opacity()) > 0) {
            rectangle(box.x(), box.y(), box.w(), box.h());
            fill(box.fill(), box.opacity());
        }
    }

    private void write(Mark.Frame frame) throws XMLStreamException {
        double inset = frame.stroke() / 2;
        rectangle(frame.x() + inset, frame.y() + inset, frame.w() - frame.stroke(), frame.h() - frame.stroke());
        xml.writeAttribute("fill", "none");
        stroke(frame.ink(), frame.stroke());
    }

    private void write(Mark.Line line) throws XMLStreamException {
        xml.writeEmptyElement("line");
        xml.writeAttribute("x1", number(line.x1() + PIXEL_CENTRE));
        xml.writeAttribute("y1", number(line.y1() + PIXEL_CENTRE));
        xml.writeAttribute("x2", number(line.x2() + PIXEL_CENTRE));
        xml.writeAttribute("y2", number(line.y2() + PIXEL_CENTRE));
        stroke(line.ink(), line.stroke());
    }

    private void write(Mark.Polygon polygon) throws XMLStreamException {
        xml.writeEmptyElement("polygon");
        xml.writeAttribute(
                "points",
                polygon.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
        fill(polygon.fill(), polygon.opacity());
    }

    /** Where characters come from a font that only the reader's system knows, they are made to keep to their room. */
    private void write(Mark.Label label) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(label.x()));
        xml.writeAttribute("y", number(label.y()));
        xml.writeAttribute("font-size", number(label.size()));
        if (label.strong()) {
            xml.writeAttribute("font-family", "Pretendard SemiBold, Pretendard, sans-serif");
            xml.writeAttribute("font-weight", "600");
        }
        if (label.anchor() != Anchor.START) {
            xml.writeAttribute("text-anchor", label.anchor() == Anchor.END ? "end" : "middle");
        }
        String text = Plain.text(label.text());
        if (text.contains("  ") || !text.equals(text.strip())) {
            xml.writeAttribute("xml:space", "preserve"); // browsers heed it only here
        }
        if (!Typeface.hasAll(text)) {
            xml.writeAttribute("textLength", number(label.width()));
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        fill(label.ink(), 1);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void rectangle(double x, double y, double width, double height) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", number(x));
        xml.writeAttribute("y", number(y));
        xml.writeAttribute("width", number(Math.max(0, width)));
        xml.writeAttribute("height", number(Math.max(0, height)));
    }

    private void fill(Ink ink, double opacity) throws XMLStreamException {
        xml.writeAttribute("fill", colour(ink));
        double seen = opacity(ink, opacity);
        if (seen < 1) {
            xml.writeAttribute("fill-opacity", number(seen));
        }
    }

    private void stroke(Ink ink, double width) throws XMLStreamException {
        xml.writeAttribute("stroke", colour(ink));
        if (opacity(ink, 1) < 1) {
            xml.writeAttribute("stroke-opacity", number(opacity(ink, 1)));
        }
        xml.writeAttribute("stroke-width", number(width));
    }

    private String colour(Ink ink) {
        return "#%06x".formatted(palette.rgba(ink) >>> 8);
    }

    private double opacity(Ink ink, double share) {
        return (palette.rgba(ink) & 0xff) / 255.0 * Math.clamp(share, 0, 1);
    }
}
