package travaux.core.dossier;

import java.util.Optional;

/**
 * What became of one file of an import.
 *
 * @param file as it was named
 * @param preview what was found in it; empty where it cannot be read
 * @param kept what is kept of it now; empty where nothing is
 * @param refusal why nothing is; empty where something is, or only a preview was asked for
 */
public record ImportOutcome(
        String file, Optional<Preview> preview, Optional<KeptText> kept, Optional<String> refusal) {}
