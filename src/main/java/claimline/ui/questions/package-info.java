/**
 * The view questions: the list of questions, the most serious finding first to be seen. Its view-model needs no
 * toolkit.
 */
package claimline.ui.questions;
