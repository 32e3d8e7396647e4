package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Palette;
import claimline.exchange.picture.Pictures.About;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Drawings as SVG: text as text, with the characters of the typeface that it uses, and a title for screen readers. */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;
    private final Drawing drawing;

    private SvgPicture(XMLStreamWriter xml, Drawing drawing) {
        this.xml = xml;
        this.drawing = drawing;
    }

    static void write(Drawing drawing, About about, Palette palette, Watch watch, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SvgPicture(xml, drawing).write(about, palette, watch);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(About about, Palette palette, Watch watch) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        root(about);
        element("title", "title", about.title());
        element("desc", "description", about.description());
        element("style", "typeface", FontSubset.css(drawing));
        SvgMarks marks = new SvgMarks(xml, palette);
        marks.define(drawing.marks());
        xml.writeStartElement("g");
        xml.writeAttribute("font-family", "Pretendard, sans-serif");
        for (int i = 0; i < drawing.marks().size(); i++) {
            watch.at(i, drawing.marks().size());
            marks.write(drawing.marks().get(i));
        }
        xml.writeEndDocument();
    }

    private void root(About about) throws XMLStreamException {
        String width = SvgMarks.number(Math.ceil(drawing.width()));
        String height = SvgMarks.number(Math.ceil(drawing.height()));
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeAttribute("width", width);
        xml.writeAttribute("height", height);
        xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("xml:lang", about.language());
        xml.writeAttribute("lang", about.language());
        xml.writeAttribute("aria-labelledby", "title");
        xml.writeAttribute("aria-describedby", "description");
    }

    private void element(String name, String id, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("id", id);
        xml.writeCharacters(Plain.text(text));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
