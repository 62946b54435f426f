/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** Reads the bed counts of HAVE 2.0 (facility, serviceListItem) and of HAVE 1.0 (Hospital, BedCapacity). */
final class HaveReader {

    private static final List<String> NAMESPACES =
            List.of(HaveWriter.NAMESPACE, "urn:oasis:names:tc:emergency:edxl:have:1.0");
    private static final Pattern PUBLIC =
            Pattern.compile("(urn:oasis:names:|urn:hl7-org:|http://www[.]w3[.]org/)[A-Za-z0-9:./_-]{0,80}");
    private static final String UPDATED = "LastUpdateTime";

    private final XmlElement root;
    private final List<Loss> losses = new ArrayList<>();

    HaveReader(XmlElement root) {
        this.root = root;
    }

    Carried<CapacityTotals> read(Instant receipt) {
        refuse();
        List<XmlElement> all = root.below("facility", "Hospital");
        Instant asOf = updatedAt(all).orElse(receipt);
        all.stream().filter(one -> updatedAt(one).isEmpty()).forEach(this::nameMoment);
        List<CapacityTotals.Facility> facilities =
                all.stream().map(one -> facility(one, asOf)).toList();
        root.leftOver(
                element -> losses.add(new Loss(element.path(), LossKind.NOT_UNDERSTOOD, Text.same(element.shown()))));
        losses.sort(Comparator.comparing(Loss::path).thenComparing(Loss::kind));
        return new Carried<>(new CapacityTotals(asOf, facilities), losses);
    }

    /** The oldest counts decide, so that nothing seems newer than it is; empty when no facility says it. */
    private static Optional<Instant> updatedAt(List<XmlElement> facilities) {
        return facilities.stream().flatMap(one -> updatedAt(one).stream()).min(Comparator.naturalOrder());
    }

    /** Its counts get the moment of the others, or that of receipt. */
    private void nameMoment(XmlElement facility) {
        losses.add(new Loss(facility.path(), LossKind.READ_AS, Text.same(UPDATED)));
    }

    private static Optional<Instant> updatedAt(XmlElement facility) {
        try {
            return facility.first(UPDATED)
                    .filter(time -> time.peek().matches("(19|20|21)[0-9]{2}-.*"))
                    .map(time -> OffsetDateTime.parse(time.peek()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void refuse() {
        if (!root.is("HAVE", "HospitalStatus")
                || !NAMESPACES.contains(root.namespace().toLowerCase(Locale.ROOT))) {
            throw XmlTree.refused(
                    "is geen EDXL-HAVE: de naamruimte van het begin is "
                            + namespace().nl() + ", en het moet HAVE of HospitalStatus zijn in "
                            + String.join(" of ", NAMESPACES),
                    "is not EDXL-HAVE: the namespace of its begin is "
                            + namespace().en() + ", and it must be HAVE or HospitalStatus in "
                            + String.join(" or ", NAMESPACES));
        }
        root.withBsn().map(XmlElement::path).ifPresent(path -> {
            throw XmlTree.refused("bevat een BSN (PRV-9) in " + path, "holds a BSN (PRV-9) in " + path);
        });
    }

    /** Only a public one is repeated: in any other anything may stand. */
    private Text namespace() {
        String found = root.namespace();
        if (PUBLIC.matcher(found).matches() && !Bsn.isIn(found)) {
            return Text.same(found);
        }
        return found.isEmpty() ? new Text("leeg", "empty") : new Text("een andere", "another one");
    }

    private CapacityTotals.Facility facility(XmlElement facility, Instant asOf) {
        updatedAt(facility)
                .filter(asOf::equals)
                .flatMap(same -> facility.first(UPDATED))
                .ifPresent(XmlElement::take);
        Optional<XmlElement> organisation = facility.first("ciq:OrganisationName");
        Optional<String> id = facility.first("facilityID")
                .flatMap(XmlElement::take)
                .or(() -> organisation.flatMap(one -> one.take("ciq:ID").or(() -> one.take("ID"))));
        Optional<String> name = facility.first("facilityName")
                .flatMap(XmlElement::take)
                .or(() -> organisation
                        .flatMap(one -> one.first("ciq:NameElement"))
                        .flatMap(XmlElement::take));
        return new CapacityTotals.Facility(id, name, groups(facility));
    }

    private static List<CapacityTotals.Group> groups(XmlElement facility) {
        List<CapacityTotals.Group> groups = new ArrayList<>();
        for (XmlElement service : facility.below("serviceListItem", "BedCapacity")) {
            BedCounts counts = new BedCounts(service.first("serviceName"));
            for (XmlElement beds : service.is("BedCapacity") ? List.of(service) : service.below("BedCapacity")) {
                counts.groups(beds).forEach(groups::add);
            }
        }
        return groups;
    }
}
