/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.validation.TitleDraft;

/** Reads a title out of a Condition of the zib JuridischeSituatie. */
final class TitleReader {

    private static final Text NOT_CONFIRMED = new Text("titel die niet bevestigd is", "title that is not confirmed");
    private static final Text NO_KIND =
            new Text("titel van een soort die wij niet hebben", "title of a kind that we do not have");
    private static final Text NO_END =
            new Text("titel waarvan het einde geen dag is", "title of which the end is no day");
    private static final Text MANY_KINDS =
            new Text("titel die bij ons meer soorten kent", "title that has more kinds with us");
    private static final List<String> NOT_SURE =
            List.of("unconfirmed", "provisional", "differential", "refuted", "entered-in-error");
    private static final List<String> NO_LONGER = List.of("inactive", "remission", "resolved");

    private final Node condition;

    TitleReader(Node condition) {
        this.condition = condition;
    }

    Optional<TitleDraft> read() {
        Optional<Text> obstacle = obstacle();
        Optional<String> kind = obstacle.isPresent() ? Optional.empty() : kind();
        if (kind.isEmpty()) {
            Resources.leaveOut(condition, obstacle.orElse(NO_KIND));
            return Optional.empty();
        }
        use(LegalStatus.TITLE_CATEGORY, Urls.LEGAL_STATUS_PROFILE);
        return Optional.of(new TitleDraft(
                kind.get(),
                FhirDate.of(condition.at("onsetDateTime")).orElse(null),
                FhirDate.of(condition.at("abatementDateTime")).orElse(null),
                condition.flag(Extra.BVT_POWERS)));
    }

    /** An end that we cannot read must not become a title without an end. */
    Optional<Text> obstacle() {
        if (condition.at("verificationStatus").isPresent() && !isConfirmed()) {
            return Optional.of(NOT_CONFIRMED);
        }
        boolean ends = NO_LONGER.stream().anyMatch(status -> has("clinicalStatus", status))
                || condition.json().propertyNames().stream().anyMatch(field -> field.startsWith("abatement"));
        return ends && FhirDate.of(condition.at("abatementDateTime")).isEmpty()
                ? Optional.of(NO_END)
                : Optional.empty();
    }

    private boolean isConfirmed() {
        return has("verificationStatus", "confirmed")
                && NOT_SURE.stream().noneMatch(one -> has("verificationStatus", one));
    }

    private boolean has(String concept, String code) {
        return condition.at(concept).items("coding").stream().anyMatch(one -> one.has("code", code));
    }

    /** Our own code, unless the code of the zib beside it says something else. */
    private Optional<String> kind() {
        Optional<Node> zib = first(Urls.ZIB_LEGAL_STATUS);
        String own = own();
        if (zib.isEmpty() || isSame(own, zib.get())) {
            first(OwnSystem.TITLE_KIND.url()).ifPresent(Node::takeCoding);
            zib.ifPresent(Node::takeCoding);
            return Optional.ofNullable(condition.text(Extra.TITLE_KIND))
                    .or(() -> Optional.of(own).filter(code -> !code.isEmpty()));
        }
        return kindOf(zib.get());
    }

    private String own() {
        return first(OwnSystem.TITLE_KIND.url())
                .map(code -> code.peek("code"))
                .orElseGet(() -> condition.peek(Extra.TITLE_KIND));
    }

    Optional<Node> first(String system) {
        return condition.codings("code", system).stream().findFirst();
    }

    private static boolean isSame(String own, Node zib) {
        return Codes.find(TitleKind.class, own)
                .flatMap(LegalStatus::of)
                .filter(known -> zib.has("code", known.code()))
                .isPresent();
    }

    private Optional<String> kindOf(Node zib) {
        if (zib.has("code", "TBS")) {
            zib.lose(LossKind.READ_AS, MANY_KINDS);
            return Optional.of(TitleKind.OVERIG_STRAFRECHTELIJK.code());
        }
        Optional<String> kind = LegalStatus.titleOf(zib.peek("code")).map(TitleKind::code);
        kind.ifPresent(found -> zib.takeCoding());
        return kind;
    }

    void use(String category, String profile) {
        Resources.use(condition).at("subject").takeReference();
        condition.at("clinicalStatus").items("coding").forEach(Node::takeCoding);
        condition.at("verificationStatus").items("coding").stream()
                .filter(one -> one.has("code", "confirmed"))
                .forEach(one ->
                        List.of("system", "code").forEach(field -> one.at(field).take()));
        condition.codings("category", Urls.SNOMED).stream()
                .filter(one -> one.has("code", category))
                .forEach(Node::takeCoding);
        condition.at("meta").items("profile").stream()
                .filter(one -> one.json().isString() && one.json().stringValue().equals(profile))
                .forEach(Node::take);
    }
}
