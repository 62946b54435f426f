/** The ports of the domain on a database. */
@SuppressWarnings("requires-automatic")
module nl.beveiligdebedden.jdbc {
    requires flyway.core;
    requires transitive java.sql;
    requires transitive nl.beveiligdebedden.core;
    requires org.jdbi.v3.core;

    exports nl.beveiligdebedden.jdbc;
}
