package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.Followed;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;
import travaux.core.record.Position;
import travaux.core.record.Proceedings;

/** Who wanted what. */
record PositionWire(
        String id,
        List<String> delegations,
        @JsonProperty("delegation_ids") List<String> delegationIds,
        @JsonProperty("and_others") boolean andOthers,
        Optional<String> speaker,
        @JsonProperty("on_behalf_of") Optional<String> onBehalfOf,
        @JsonProperty("supporters_named") List<String> supportersNamed,
        @JsonProperty("supporters_count") OptionalInt supportersCount,
        @JsonProperty("supporters_note") Optional<String> supportersNote,
        Optional<String> article,
        @JsonProperty("draft_version") Optional<String> draftVersion,
        Optional<String> draft,
        Optional<String> document,
        Optional<String> followedTo,
        List<FollowedWire> followed,
        Optional<String> session,
        Optional<String> date,
        Optional<String> setting,
        String stance,
        String subject,
        Optional<String> reason,
        List<String> terms,
        @JsonProperty("withdrawn_by") Optional<String> withdrawnBy,
        @JsonUnwrapped EvidenceWire evidence) {

    /** What one of the provisions it names had become by the last draft. */
    record FollowedWire(
            String provision,
            List<String> to,
            Optional<String> confidence,
            List<String> concordance,
            @JsonProperty("left_out") boolean leftOut) {

        static List<FollowedWire> of(List<Followed> followed) {
            return followed.stream()
                    .map(one -> new FollowedWire(
                            one.provision(),
                            one.numbers(),
                            one.confidence().map(Confidence::wireName),
                            one.rows(),
                            one.leftOut()))
                    .toList();
        }

        /** All numbers in the last draft, in order, each once. */
        static Optional<String> numbers(List<Followed> followed) {
            return Written.of(followed.stream()
                    .flatMap(one -> one.numbers().stream())
                    .distinct()
                    .collect(Collectors.joining(", ")));
        }
    }

    static PositionWire of(Dossier dossier, Position position) {
        Proceedings record = dossier.record();
        List<Followed> followed = dossier.follow(position.article(), position.draft(), position.rows());
        return new PositionWire(
                position.id(),
                position.delegations().stream().map(record::nameOf).toList(),
                position.delegations(),
                position.andOthers(),
                position.speaker(),
                position.onBehalfOf(),
                position.support().named().stream().map(record::nameOf).toList(),
                position.support().count(),
                Written.of(position.support().note()),
                Written.of(position.article()),
                Written.of(position.draftVersion()),
                position.draft(),
                position.document(),
                FollowedWire.numbers(followed),
                FollowedWire.of(followed),
                Written.of(position.session()),
                position.date().map(EventDate::iso),
                Written.of(position.setting()),
                position.stance().wireName(),
                position.subject(),
                Written.of(position.reason()),
                position.terms(),
                position.withdrawnBy().map(record::nameOf),
                EvidenceWire.of(dossier, position.evidence()));
    }
}
