/** The wire format of the domain. */
@SuppressWarnings("requires-automatic")
module nl.beveiligdebedden.json {
    requires static org.immutables.value.annotations;
    requires transitive nl.beveiligdebedden.core;
    requires transitive tools.jackson.databind;

    exports nl.beveiligdebedden.json;
}
