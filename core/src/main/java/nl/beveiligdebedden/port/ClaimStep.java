/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.port;

/** What can happen to a claim on a bed. */
public enum ClaimStep {
    /** The bed is kept until a moment. */
    RESERVE,
    /** The provider stands by the reservation; it no longer ends by itself. */
    CONFIRM,
    /** The reservation is given up. */
    RELEASE,
    /** The moment until which the bed was kept has passed. */
    EXPIRE,
    /** The person is admitted, with or without a reservation before it. */
    ADMIT,
    /** The person has left. */
    DISCHARGE
}
