/**
 * The view values: what each source says on the selected question, laid on one axis. Its view-model needs no toolkit.
 */
package claimline.ui.values;
