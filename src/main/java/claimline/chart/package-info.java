/**
 * Pictures as data: from events in their lanes to a {@link claimline.chart.Drawing}, a list of marks that any painter
 * can paint.
 *
 * <p>Knows {@code model}, {@code timeline} and {@code comparison}, and no toolkit. What is drawn is what can be hit:
 * the window, an export, a test and assistive technology read the same marks. Colours are named by their role
 * ({@link claimline.chart.Ink}); what they look like stands in {@code resources/css}, one sheet a theme, which the
 * toolkit reads too. Fonts are known only through the {@link claimline.chart.TextMeasure} that is handed in.
 *
 * <p>Marks lie on whole pixels, because rectangles between pixels take many times as long to paint in software, and
 * look blurred.
 */
package claimline.chart;
