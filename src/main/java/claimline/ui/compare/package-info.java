/**
 * The view compare: a matrix of the questions by the sources, each cell with what the source says and how that compares
 * with a base source or with all others. It filters, sorts, searches and copies.
 *
 * <p>It is two tables over the same rows, since JavaFX has no frozen columns: {@code Matrix} makes them one for the
 * cursor, {@code InStep} for scrolling, {@code Keys} for the keys. What the comparison says comes in through
 * {@code Standing} alone. Rows are values, made once by {@code RowMaker}, away from the window's thread where that
 * takes long; a {@code Query} only picks and sorts them. The view-model needs no toolkit.
 */
package claimline.ui.compare;
