/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.ProviderId;

/**
 * A number by which all of Dutch care knows a provider. In an id of ours it stands as {@code ura-00015823} or {@code
 * agb-06290123}.
 */
record CareProviderNumber(String system, String value) {

    private static final Pattern ID = Pattern.compile("(ura|agb)-([0-9]{8})");
    private static final Map<String, String> SYSTEMS = Map.of("ura", Urls.URA, "agb", Urls.AGB);
    private static final Map<String, String> OIDS = Map.of("ura", Urls.URA_OID, "agb", Urls.AGB_OID);

    static Optional<CareProviderNumber> in(ProviderId id) {
        return of(id.value());
    }

    static Optional<CareProviderNumber> of(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches()
                ? Optional.of(new CareProviderNumber(SYSTEMS.get(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** The systems in the order in which we believe them; the URA is the main one. */
    static List<String> kinds() {
        return List.of("ura", "agb");
    }

    static boolean isOf(String kind, Node identifier) {
        return identifier.has("system", SYSTEMS.get(kind)) || identifier.has("system", OIDS.get(kind));
    }

    /** Such as {@code ura-}; nothing for a number of another kind. */
    static String prefix(Node identifier) {
        return kinds().stream()
                .filter(kind -> isOf(kind, identifier))
                .map(kind -> kind + "-")
                .findFirst()
                .orElse("");
    }
}
