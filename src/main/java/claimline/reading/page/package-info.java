/**
 * Which lines of a text are furniture of the page it was copied from: menus, bylines, related headlines, buttons,
 * comment counts. Found, not deleted: places in the text stay what they are. Knows the text.
 */
package claimline.reading.page;
