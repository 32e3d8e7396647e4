package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Palette;
import claimline.chart.Paper;
import claimline.model.InvalidInputException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Writes drawings as pictures. */
public final class Pictures {

    /** Some 11,500 pixels square: what 500 MB of memory hold. */
    private static final double MOST_PIXELS = 132e6;

    private Pictures() {}

    /**
     * How a drawing is written.
     *
     * @param scale dots of a PNG to a pixel of the drawing, above 0; of no meaning to the others
     * @param transparent leaves out the ground that lies under everything
     * @param paper of a PDF
     */
    public record Look(Palette palette, double scale, boolean transparent, Paper paper) {

        /** As on screen. */
        public static Look of(Palette palette) {
            return new Look(palette, 1, false, Paper.FITTING);
        }

        public Look withScale(double wanted) {
            return new Look(palette, wanted, transparent, paper);
        }

        public Look withPaper(Paper wanted) {
            return new Look(palette, scale, transparent, wanted);
        }

        public Look asTransparent(boolean wanted) {
            return new Look(palette, scale, wanted, paper);
        }
    }

    /**
     * What is said of a picture beside its marks, for screen readers and archives.
     *
     * @param description in a sentence or more
     * @param language as BCP 47 tag
     */
    public record About(String title, String description, String language) {}

    /**
     * @throws InvalidInputException if a PNG would have more pixels than fit into memory
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Drawing drawing, About about, PictureFormat format, Look look, OutputStream out) {
        Drawing shown = look.transparent() ? drawing.withoutGround() : drawing;
        try {
            switch (format) {
                case PNG -> ImageIO.write(image(shown, look), "png", out);
                case SVG -> SvgPicture.write(shown, about, look.palette(), out);
                case PDF -> PdfPicture.write(shown, about, look, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The drawing in pixels, as large as its scale makes it.
     *
     * @throws InvalidInputException if it would have more pixels than fit into memory
     */
    public static BufferedImage image(Drawing drawing, Look look) {
        double width = Math.max(1, Math.ceil(drawing.width() * look.scale()));
        double height = Math.max(1, Math.ceil(drawing.height() * look.scale()));
        if (!(width * height <= MOST_PIXELS)) {
            throw InvalidInputException.of("picture.tooLarge", width, height, MOST_PIXELS / 1e6);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(look.scale(), look.scale());
        GraphicsPainter.paint(drawing, look.palette(), graphics);
        graphics.dispose();
        return image;
    }
}
