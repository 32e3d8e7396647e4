/**
 * Time laid out in space: the scale that turns seconds into pixels, the ticks of its axis, and the rows in which events
 * lie.
 *
 * <p>Knows {@code claimline.model} and nothing else: no toolkit, no colours, no fonts. What depends on a font, the
 * width of a label, is handed in, so that the same layout serves the window, an export and a test.
 *
 * <p>Time is a {@code double} of seconds since 1970-01-01T00:00 UTC, as in {@link claimline.model.TimeBounds}, since
 * one axis must reach from a microsecond to a billion years. Layout depends on the zoom alone and never on where the
 * window stands, so that nothing jumps while panning.
 */
package claimline.timeline;
