/**
 * A story's comparison as documents: a web page in one file, a spreadsheet, CSV, Markdown, PDF.
 *
 * <p>A {@link claimline.exchange.report.Report} is the content in the reader's words, worked out once; each writer only
 * lays it out. So no two formats can say different things. The page's template, style and script stand in
 * {@code resources/html}.
 *
 * <p>Knows {@code chart}, {@code comparison} and {@code model}.
 */
package claimline.exchange.report;
