/** Placeholder: the ports on a database. */
package nl.beveiligdebedden.jdbc;
