/**
 * Stories in and out of files. {@link claimline.exchange.Format} is the table of formats, each with a package of its
 * own but for {@code claimline/1}, the whole of a project as JSON, which is here; what they share is in
 * {@link claimline.exchange.flow}. Articles are read in {@link claimline.exchange.article}.
 *
 * <p>Reading and writing stream: a file is never held as a whole, only one source, event, question, claim or verdict at
 * a time, and of those already read only the ids. Each is first read into a small tree that knows the line, column and
 * JSON Pointer of every value, and then made into a record of the model, so that every problem can say where it is.
 * What the model itself refuses is reported at the field that caused it.
 *
 * <p>May know {@code model}, {@code reading}, {@code comparison} and {@code chart}, and alone knows Jackson. Knows no
 * store: elements are handed over one by one, and whoever takes them decides what to do with them.
 */
package claimline.exchange;
