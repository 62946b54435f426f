/** Regions, the parties of a chain with their roles, teams, and what parties agreed. Floor 2; start with {@link nl.beveiligdebedden.chain.Chain}. */
package nl.beveiligdebedden.chain;
