package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Confidence;
import travaux.core.record.Delegation;
import travaux.core.record.Position;
import travaux.core.record.Proceedings;
import travaux.core.record.Stance;

/** The record of a dossier is read as it is written, and its faults are told with their cure. */
class RecordCheckTest {

    private final SmallDossier small;
    private final Path folder;

    RecordCheckTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = SmallDossier.in(folder);
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        # file           | old                             | new                          | place                                | message                       | fix
        positions.json   | "sources": ["report"]           | "sources": []                | line 18, /positions/0/sources        | has no source                 | sources.json
        positions.json   | "confidence": "low",\\n      "sources": ["machine"] | "confidence": "low" | line 20, /positions/1 | has no source | Add "sources"
        positions.json   | ["harbour-guild"]               | ["harbor-guild"]             | line 5, /positions/0/delegations/0   | delegation “harbor-guild”     | “harbour-guild”
        positions.json   | ["harbour-guild"]               | []                           | line 5, /positions/0/delegations     | is nobody's                   | "named": false
        positions.json   | "stance": "delete"              | "stance": "dislike"          | line 12, /positions/0/stance         | “dislike”                     | delete
        positions.json   | "document": "doc-letter"        | "document": "doc-leter"      | line 10, /positions/0/document       | document “doc-leter”          | “doc-letter”
        positions.json   | "withdrawnBy": "harbour-guild"  | "withdrawnBy": "nobody"      | line 16, /positions/0/withdrawnBy    | delegation “nobody”           | delegations.json
        positions.json   | "supportersCount": 4            | "supportersCount": "many"    | line 7, /positions/0/supportersCount | whole number                  | 1
        positions.json   | "draft": "first",               | ``                           | line 8, /positions/0/article         | cannot be followed            | "units"
        positions.json   | "article": "1(2)"               | "article": "9(2)"            | line 45, /positions/3/article        | has no Article 9              | number
        terms.json       | "draft": "first",               | "draft": "third",            | line 7, /terms/0/article             | has no Article 5              | number
        statements.json  | "draft": "first",               | "draft": "third",            | line 18, /statements/1/article       | has no Article 8              | number
        positions.json   | "reason"                        | "raeson"                     | line 14, /positions/0/raeson         | does not know                 | "reason"
        delegations.json | "shortName": "Guild"            | "shortName": "north isle"    | line 4, /delegations/1               | both called “North Isle”      | one of them
        delegations.json | "name": "North Isle"            | "name": "the harbour guild"  | line 4, /delegations/1               | both called                   | one of them
        positions.json   | ["harbour-guild"]               | ["The Harbour Guild"]        | line 5, /positions/0/delegations/0   | “The Harbour Guild”           | “harbour-guild”
        positions.json   | "terms": ["before dusk"]        | "terms": [5]                 | line 15, /positions/0/terms/0        | each item of “terms” must be text in quotation marks | "…"
        positions.json   | "confidence": "low"             | "confidence": "high"         | line 27, /positions/1/confidence     | machine-made sources alone (machine) | "low"
        delegations.json | "kind": "state"                 | "kind": "country"            | line 4, /delegations/1/kind          | “country”                     | state
        statements.json  | "draft:first"                   | "draft:frst"                 | line 9, /statements/0/about/1        | “draft:frst”                  | “draft:first”
        statements.json  | "draft": "first",               | ``                           | line 18, /statements/1/article       | cannot be followed            | "units"
        statements.json  | "sources": ["report"]           | "sources": ["rumour"]        | line 12, /statements/0/sources/0     | source “rumour”               | sources.json
        documents.json   | ,\\n      "sources": ["report"] | ``                        | line 3, /documents/0                 | has no source                 | Add "sources"
        documents.json   | "event": "meeting"              | "event": "meting"            | line 11, /documents/0/event          | event “meting”                | “meeting”
        terms.json       | "outcomeSources": ["report"],   | ``                           | line 10, /terms/0/outcome            | outcome                       | "outcomeSources"
        terms.json       | "outcomeConfidence": "high",    | ``                           | line 10, /terms/0/outcome            | confidence                    | "outcomeConfidence"
        """)
    void everyKindOfFaultIsToldWithItsCure(
            String file, String old, String now, String place, String message, String fix) throws IOException {
        List<Fault> faults = small.replace(file, old.translateEscapes(), now).check();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.message()).contains(message);
            assertThat(fault.fix()).contains(fix);
        });
    }

    @Test
    void aProposalMayBeOfAnArticleThatTheDraftDoesNotHave() throws IOException {
        small.replace("positions.json", "\"1(2)\"", "\"9(2)\"");
        small.replace("positions.json", "\"explanation\"", "\"propose\"");

        assertThat(small.check()).isEmpty();
    }

    @Test
    void aPositionIsReadInFull() throws UnusableInputException {
        Position first = small.open().record().positions().getFirst();

        assertThat(first.delegations()).containsExactly("harbour-guild");
        assertThat(first.andOthers()).isTrue();
        assertThat(first.support().count()).hasValue(4);
        assertThat(first.support().named()).isEmpty();
        assertThat(first.article()).isEqualTo("5(1)");
        assertThat(first.draft()).hasValue("first");
        assertThat(first.document()).hasValue("doc-letter");
        assertThat(first.stance()).isEqualTo(Stance.DELETE);
        assertThat(first.terms()).containsExactly("before dusk");
        assertThat(first.withdrawnBy()).hasValue("harbour-guild");
        assertThat(first.evidence().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(first.evidence().isWeak()).isFalse();
    }

    @Test
    void aFactOfMachineMadeSourcesAloneIsMarked() throws UnusableInputException {
        Dossier dossier = small.open();
        Position wicks = dossier.record().positions().get(1);
        Position keepers = dossier.record().positions().getFirst();

        assertThat(wicks.evidence().isWeak()).isTrue();
        assertThat(wicks.evidence().isMachineMade(dossier.sources())).isTrue();
        assertThat(keepers.evidence().isMachineMade(dossier.sources())).isFalse();
    }

    @Test
    void aDelegationIsFoundByAnyOfItsNames() throws UnusableInputException {
        Proceedings record = small.open().record();

        for (String name : List.of("north-isle", "North Isle", "NORTH ISLE", "free port of north isle")) {
            assertThat(record.called(name)).map(Delegation::id).hasValue("north-isle");
        }
        assertThat(record.called("the guild")).map(Delegation::id).hasValue("harbour-guild");
        assertThat(record.called("Guild of Harbours")).map(Delegation::id).hasValue("harbour-guild");
        assertThat(record.called("South Isle")).isEmpty();
    }

    @Test
    void theRestOfTheRecordIsRead() throws UnusableInputException {
        Proceedings record = small.open().record();

        assertThat(record.delegation("unnamed-some")).hasValueSatisfying(some -> {
            assertThat(some.named()).isFalse();
            assertThat(some.shortName()).isEqualTo("Some ports (not named)");
        });
        assertThat(record.delegation("north-isle"))
                .hasValueSatisfying(isle -> assertThat(isle.partOf()).hasValue("harbour-guild"));
        assertThat(record.statements()).hasSize(2).first().satisfies(statement -> {
            assertThat(statement.claim()).isTrue();
            assertThat(statement.about()).containsExactly("meeting", "draft:first", "doc-letter");
            assertThat(statement.article()).isEmpty();
        });
        assertThat(record.statements().getLast().article()).isEqualTo("8");
        assertThat(record.statements().getLast().speaksOf()).contains("first");
        assertThat(record.document("doc-letter")).hasValueSatisfying(letter -> {
            assertThat(letter.symbolVerified()).isFalse();
            assertThat(letter.confidence()).isEmpty();
        });
        assertThat(record.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.outcome())
                        .hasValueSatisfying(
                                outcome -> assertThat(outcome.sources()).containsExactly("report")));
    }

    @Test
    void aDossierWithoutARecordOpens() throws IOException, UnusableInputException {
        for (String file :
                List.of("delegations.json", "positions.json", "statements.json", "documents.json", "terms.json")) {
            Files.delete(folder.resolve(file));
        }

        assertThat(small.check()).isEmpty();
        assertThat(small.open().record()).isEqualTo(Proceedings.NONE);
    }
}
