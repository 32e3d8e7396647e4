package claimline.exchange.picture;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.exchange.picture.Pictures.Look;
import claimline.model.InvalidInputException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Drawings as PNG, painted and written band by band from the top: however large the picture is, only a band of it is in
 * memory. The image writers that come with Java want all of it at once.
 */
final class PngPicture {

    /** Some 31,000 pixels square; what could open more? */
    private static final double MOST_PIXELS = 1e9;

    private static final double MOST_IN_BAND = 2e6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Pixels to a metre where 96 are an inch. */
    private static final double DENSITY = 96 / 0.0254;

    private static final int GREEN_BELOW_RED = 8;

    private static final byte PIXELS_TO_THE_METRE = 1;
    private static final byte BITS = 8;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;

    /** Each byte as the difference to the one above: of a chart, most are then 0. */
    private static final byte UP = 2;

    private final Drawing drawing;
    private final Look look;
    private final int width;
    private final int height;
    private final DataOutputStream out;

    private PngPicture(Drawing drawing, Look look, OutputStream out) {
        this.drawing = drawing;
        this.look = look;
        double wide = Math.max(1, Math.ceil(drawing.width() * look.scale()));
        double high = Math.max(1, Math.ceil(drawing.height() * look.scale()));
        if (!(wide * high <= MOST_PIXELS)) {
            throw InvalidInputException.of("picture.tooLarge", wide, high, MOST_PIXELS / 1e6);
        }
        width = (int) wide;
        height = (int) high;
        this.out = new DataOutputStream(out);
    }

    /** @throws InvalidInputException if it would have more pixels than programs open */
    static void write(Drawing drawing, Look look, Watch watch, OutputStream out) throws IOException {
        new PngPicture(drawing, look, out).write(watch);
    }

    private void write(Watch watch) throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", header());
        chunk("pHYs", density());
        try (DeflaterOutputStream pixels =
                new DeflaterOutputStream(new Parts(), new java.util.zip.Deflater(), 1 << 16)) {
            write(pixels, watch);
        }
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS, look.transparent() ? RGBA : RGB, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** So that it comes as large on paper as it is on screen, however fine it is. */
    private byte[] density() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int dots = (int) Math.round(DENSITY * look.scale());
        data.writeInt(dots);
        data.writeInt(dots);
        data.writeByte(PIXELS_TO_THE_METRE);
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }

    /** What is compressed goes into parts of its own. */
    private final class Parts extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            chunk("IDAT", java.util.Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    private void write(OutputStream pixels, Watch watch) throws IOException {
        int band = Math.clamp((long) (MOST_IN_BAND / width), 1, height);
        BufferedImage image = new BufferedImage(width, band, BufferedImage.TYPE_INT_ARGB);
        byte[] above = new byte[width * samples()];
        for (int top = 0; top < height; top += band) {
            watch.at(top, height);
            paint(image, top);
            for (int row = 0; row < Math.min(band, height - top); row++) {
                above = write(image.getRGB(0, row, width, 1, null, 0, width), above, pixels);
            }
        }
    }

    private int samples() {
        return look.transparent() ? 4 : 3;
    }

    private void paint(BufferedImage image, int top) {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(new java.awt.Color(0, true));
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(0, -top);
        graphics.scale(look.scale(), look.scale());
        Area band = new Area(0, top / look.scale() - 1, drawing.width(), image.getHeight() / look.scale() + 2);
        GraphicsPainter.paint(drawing.within(band), look.palette(), graphics, Watch.NOBODY);
        graphics.dispose();
    }

    /** @return the row in bytes, for the next to be compared with */
    private byte[] write(int[] row, byte[] above, OutputStream pixels) throws IOException {
        byte[] bytes = new byte[above.length];
        int at = 0;
        for (int argb : row) {
            bytes[at++] = (byte) (argb >> 2 * GREEN_BELOW_RED);
            bytes[at++] = (byte) (argb >> GREEN_BELOW_RED);
            bytes[at++] = (byte) argb;
            if (look.transparent()) {
                bytes[at++] = (byte) (argb >> 3 * GREEN_BELOW_RED);
            }
        }
        byte[] filtered = new byte[bytes.length + 1];
        filtered[0] = UP;
        for (int i = 0; i < bytes.length; i++) {
            filtered[i + 1] = (byte) (bytes[i] - above[i]);
        }
        pixels.write(filtered);
        return bytes;
    }
}
