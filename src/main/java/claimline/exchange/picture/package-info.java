/**
 * Drawings as files: PNG, SVG and PDF.
 *
 * <p>One painter ({@link claimline.exchange.picture.GraphicsPainter}) over {@code java.awt.Graphics2D} paints any
 * drawing on pixels and on PDFBox's pages. An SVG has an element for each mark and is written as it goes, as a PNG is,
 * band by band: none is ever in memory as a whole. Text stays text in SVG and PDF, in the bundled typeface, of which
 * each file carries the characters it uses. A chart that is measured with
 * {@link claimline.exchange.picture.Typeface#measure} is laid out as it will be painted.
 *
 * <p>Knows {@code chart} and {@code model}. Needs no display and no JavaFX. Sizes are pixels, 96 to the inch.
 */
package claimline.exchange.picture;
