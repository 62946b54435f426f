/** The wire format of the domain, and its translation into the standards of the field. */
@SuppressWarnings("requires-automatic")
module nl.beveiligdebedden.json {
    requires transitive nl.beveiligdebedden.core;
    requires transitive tools.jackson.databind;
    requires java.xml;
    requires static org.immutables.value.annotations;

    exports nl.beveiligdebedden.json;
    exports nl.beveiligdebedden.json.fhir;
    exports nl.beveiligdebedden.json.have;

    provides tools.jackson.databind.JacksonModule with
            nl.beveiligdebedden.json.LcbbModule;
}
