package travaux.core.dossier;

import java.util.List;
import travaux.core.text.Note;
import travaux.core.text.Unit;

/**
 * What a dossier can say of a draft whose text is not at hand.
 *
 * @param units without any wording
 * @param accounts on what each unit rests
 * @param notes where the draft itself left articles without text
 */
record Account(List<Unit> units, List<UnitAccount> accounts, List<Note> notes) {}
