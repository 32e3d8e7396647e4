/**
 * The two dialogs for files of other formats: what would come in of one, before it does; and what a format would lose,
 * before it is written. The view-models decide and know no node.
 */
package claimline.ui.exchange;
