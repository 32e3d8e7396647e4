/** The view inspector: everything known of what is selected. Its view-model needs no toolkit. */
package claimline.ui.inspector;
