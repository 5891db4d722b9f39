package travaux.core.dossier;

import travaux.core.text.Note;

/**
 * Something to mend in a dossier.
 *
 * @param severity an error keeps the dossier, or a part of it, from being read rightly; a warning is something to look at
 * @param file its path inside the dossier's folder
 * @param place the line, and the path from the top of the file: {@code line 12, /events/3/sources}; empty for a whole file
 * @param message what is wrong, one sentence
 * @param fix what to do
 */
public record Fault(Note.Severity severity, String file, String place, String message, String fix) {}
