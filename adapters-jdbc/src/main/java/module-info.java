/** The ports of the domain on a database. */
@SuppressWarnings("requires-automatic")
module nl.beveiligdebedden.jdbc {
    requires flyway.core;
    requires transitive java.sql;
    requires transitive nl.beveiligdebedden.core;
    requires org.jdbi.v3.core;
    // JDBI and Flyway need these two, but as automatic modules they cannot ask for them.
    requires io.leangen.geantyref;
    requires org.slf4j;
    // Only for who follows the changes of a PostgreSQL.
    requires static org.postgresql.jdbc;
    // Named by the annotations on JDBI's classes; nothing of it is used.
    requires static com.google.errorprone.annotations;

    exports nl.beveiligdebedden.jdbc;
}
