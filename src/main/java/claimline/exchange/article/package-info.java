/**
 * Articles out of files, pages and the clipboard: the text as a reader would read it, with what the document itself
 * says of its title, publisher, author and date.
 *
 * <p>{@link claimline.exchange.article.ArticleReader} recognises by content what it was given, and hands it to one
 * reader a kind: plain text, Markdown, HTML, PDF. What each finds is a {@link claimline.exchange.article.Draft}; what
 * no metadata tells is looked for at the head of the text ({@link claimline.exchange.article.Head}). Which words and
 * elements mean what is kept in tables.
 *
 * <p>A plain text stays as it is, character for character, since places in it are counted. Nothing is guessed: a date
 * that is not clearly that of publication is left out, so that the reader is asked for it.
 *
 * <p>Alone knows jsoup, PDFBox and CommonMark. Documents come from anywhere, so each reader has a limit for what it
 * unfolds.
 */
package claimline.exchange.article;
