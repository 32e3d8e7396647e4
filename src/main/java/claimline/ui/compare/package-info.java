/** The view compare: the questions by sources, each cell with what the source says. Its view-model needs no toolkit. */
package claimline.ui.compare;
