/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** Refuses half a character (a lone surrogate), which no other system could write back as it was. */
final class HalfCharacters extends JsonParserDelegate {

    HalfCharacters(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
            refuse(getString());
        }
        return token;
    }

    @Override
    public String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    private void refuse(String text) {
        if (isIn(text)) {
            throw UnreadableJsonException.halfCharacter(currentTokenLocation());
        }
    }

    static boolean isIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index)) && !isPairAt(text, index++)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPairAt(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }
}
