package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Palette;
import claimline.exchange.picture.Pictures.About;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Drawings as SVG: text as text, with the characters of the typeface that it uses, and a title for screen readers. */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static void write(Drawing drawing, About about, Palette palette, OutputStream out) throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Claimline");
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        Dimension size = new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
        graphics.setSVGCanvasSize(size);
        graphics.clip(new Rectangle2D.Double(0, 0, size.width, size.height));
        GraphicsPainter.paint(drawing, palette, graphics);
        Element root = graphics.getRoot();
        describe(root, about, size);
        embed(root, drawing);
        serialise(root, out);
    }

    /** Batik's own writer names a document type for which a reader would ask the network. */
    private static void serialise(Element root, OutputStream out) throws IOException {
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Element root, About about, Dimension size) {
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        root.setAttribute("xml:lang", about.language());
        root.setAttribute("lang", about.language());
        root.setAttribute("aria-labelledby", "title");
        root.setAttribute("aria-describedby", "description");
        prepend(root, "desc", "description", about.description());
        prepend(root, "title", "title", about.title());
    }

    private static void embed(Element root, Drawing drawing) {
        prepend(root, "style", "typeface", FontSubset.css(drawing));
    }

    private static void prepend(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(Plain.text(text));
        root.insertBefore(element, root.getFirstChild());
    }
}
