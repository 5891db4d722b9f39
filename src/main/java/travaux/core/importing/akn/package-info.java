/**
 * Reads Akoma Ntoso (LegalDocML) 2 and 3 and its national dialects into marked lines. Elements are known by their local names,
 * whatever prefix or namespace they come under. What the document declares (its units, numbers, notes) is taken as declared.
 */
@NullMarked
package travaux.core.importing.akn;

import org.jspecify.annotations.NullMarked;
