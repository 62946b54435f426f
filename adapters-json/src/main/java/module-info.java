/** The wire format of the domain. */
module nl.beveiligdebedden.json {
    requires transitive nl.beveiligdebedden.core;
    requires transitive tools.jackson.databind;

    exports nl.beveiligdebedden.json;
}
