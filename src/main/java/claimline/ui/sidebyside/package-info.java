/**
 * The view sidebyside: two to five sources next to each other, their places on one question at one height and joined by
 * lines. What a column says, where its places are, what is joined and how far each column is scrolled are values made
 * without a toolkit; only the controller, {@code SourceColumn} and {@code JoinLines} know nodes.
 */
package claimline.ui.sidebyside;
