/** Is the chain of a region closed, what is missing and who should make it. Floor 4; start with {@link nl.beveiligdebedden.region.RegionChain}. */
package nl.beveiligdebedden.region;
