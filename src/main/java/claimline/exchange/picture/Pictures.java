package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Palette;
import claimline.chart.Paper;
import claimline.model.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes drawings as pictures. */
public final class Pictures {

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
     * @param watch is told how far it is, and may end it
     * @throws InvalidInputException if a PNG would have more pixels than programs open
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(
            Drawing drawing, About about, PictureFormat format, Look look, Watch watch, OutputStream out) {
        Drawing shown = look.transparent() ? drawing.withoutGround() : drawing;
        try {
            switch (format) {
                case PNG -> PngPicture.write(shown, look, watch, out);
                case SVG -> SvgPicture.write(shown, about, look.palette(), watch, out);
                case PDF -> PdfPicture.write(shown, about, look, watch, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
