/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.base.Text;

/** What was tried when the database failed, and how to try it again. Only an order has a key, so it alone is never done twice. */
enum Attempt {
    OPEN("opened", "probeer het nog eens", "try again"),
    UPDATE("brought up to date", "probeer het nog eens", "try again"),
    READ("read", "vraag het nog eens", "ask again"),
    LOAD("loaded", "laad het nog eens", "load it again"),
    ORDER("changed", "stuur het nog eens, met dezelfde sleutel", "send it again, with the same key"),
    CHANGE(
            "changed",
            "kijk of het er staat, en stuur het anders nog eens",
            "look whether it is there, and else send it again");

    private final String done;
    private final Text again;

    Attempt(String done, String nl, String en) {
        this.done = done;
        this.again = new Text(nl, en);
    }

    String failed() {
        return "The store could not be " + done;
    }

    Text again() {
        return again;
    }
}
