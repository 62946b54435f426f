/** The levensloopaanpak: who may come in, who may leave, and what a plan, a team and a handover need. Floor 4; start with {@link nl.beveiligdebedden.lifecourse.Lifecourse}. */
package nl.beveiligdebedden.lifecourse;
