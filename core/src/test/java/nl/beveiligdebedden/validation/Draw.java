/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/** Drafts with one part set and everything else left out. */
final class Draw {

    private static final Map<Class<?>, Map<String, Object>> REQUIRED = Map.of(
            ProviderDraft.class, Map.of("id", "p-1"),
            UnitDraft.class, Map.of("id", "u-1", "type", "FPA"),
            BedDraft.class, Map.of("id", "b-1", "unit", "u-1", "state", "VRIJ"),
            TitleDraft.class, Map.of("kind", "ZM"));

    private Draw() {}

    static RequestDraft request(Map<String, Object> parts, String part, Object value) {
        Map<String, Object> all = new HashMap<>(parts);
        String[] path = part.split("\\.");
        all.put(path.length == 1 ? part : path[0], path.length == 1 ? value : inner(path, value));
        if (path[0].equals("title")) {
            all.put("titles", List.of(inner(path, value)));
        }
        return draft(RequestDraft.class, all);
    }

    static CapacityDraft capacity(String part, Object value) {
        String[] path = part.split("\\.");
        Map<String, Object> all = new HashMap<>();
        if (path[0].equals("bed")) {
            all.put("units", List.of(draft(UnitDraft.class, REQUIRED.get(UnitDraft.class))));
        }
        all.put(path.length == 1 ? part : path[0] + "s", path.length == 1 ? value : List.of(inner(path, value)));
        return draft(CapacityDraft.class, all);
    }

    static List<Fault> faults(RequestDraft draft) {
        return new Documents(TestValidator.VALIDATOR)
                .request(draft, new Faults())
                .faults();
    }

    /** Without the faults about references, which a wrong id brings along. */
    static List<Fault> faults(CapacityDraft draft) {
        return new Documents(TestValidator.VALIDATOR)
                .capacity(draft, new Faults()).faults().stream()
                        .filter(fault -> fault.kind() != FaultKind.UNKNOWN_REFERENCE)
                        .toList();
    }

    private static Object inner(String[] path, Object value) {
        Class<? extends Record> type = switch (path[0]) {
            case "person" -> PersonDraft.class;
            case "need" -> NeedDraft.class;
            case "title" -> TitleDraft.class;
            case "provider" -> ProviderDraft.class;
            case "unit" -> UnitDraft.class;
            default -> BedDraft.class;
        };
        Map<String, Object> parts = new HashMap<>(REQUIRED.getOrDefault(type, Map.of()));
        parts.put(path[1], value);
        return draft(type, parts);
    }

    static <T extends Record> T draft(Class<T> type, Map<String, Object> parts) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> parts.get(component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
