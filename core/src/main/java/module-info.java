/** The domain of secured beds: values, rules and answers that explain themselves. */
@SuppressWarnings("requires-automatic")
module nl.beveiligdebedden.core {
    requires static org.immutables.value.annotations;
    requires transitive jakarta.validation;

    exports nl.beveiligdebedden;
    exports nl.beveiligdebedden.base;
    exports nl.beveiligdebedden.capacity;
    exports nl.beveiligdebedden.chain;
    exports nl.beveiligdebedden.disclosure;
    exports nl.beveiligdebedden.law;
    exports nl.beveiligdebedden.lifecourse;
    exports nl.beveiligdebedden.matching;
    exports nl.beveiligdebedden.need;
    exports nl.beveiligdebedden.norm;
    exports nl.beveiligdebedden.port;
    exports nl.beveiligdebedden.region;
    exports nl.beveiligdebedden.validation;

    // So that the validator of the embedder can read the parts of a draft.
    opens nl.beveiligdebedden.validation;
}
