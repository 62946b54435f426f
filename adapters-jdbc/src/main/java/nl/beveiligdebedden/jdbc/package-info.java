/**
 * Providers, units and beds in a database, with everything that was ever said of a bed. Outside the floors of core;
 * start with {@link nl.beveiligdebedden.jdbc.JdbcCapacity}.
 */
package nl.beveiligdebedden.jdbc;
