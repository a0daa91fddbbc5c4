package org.maiashare.directory;

/**
 * An activity as the extract comes to it: who and where it speaks of are named by the first line
 * that does, whatever later lines call them.
 *
 * @param namesPractitioner whether no line before spoke of the professional
 * @param namesPlace whether no line before spoke of the place
 */
record Mention(Activity activity, boolean namesPractitioner, boolean namesPlace) {}
