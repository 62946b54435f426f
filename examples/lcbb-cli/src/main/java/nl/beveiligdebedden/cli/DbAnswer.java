/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Text;
import tools.jackson.databind.json.JsonMapper;

/** What is said of a database: a line for each thing for people, one object for programs. */
final class DbAnswer {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Text> lines = new ArrayList<>();
    private boolean fine = true;

    DbAnswer say(String name, String value, String nl, String en) {
        return add(name, value, new Text(nl + ": " + value, en + ": " + value));
    }

    DbAnswer count(String name, long count, String nl, String en, String which) {
        return add(name, count, new Text(nl + ": " + count + which, en + ": " + count + which));
    }

    DbAnswer wrong(String name, String value, String nl, String en) {
        fine = false;
        return add(name, value, new Text(nl, en));
    }

    /** For programs only. */
    DbAnswer put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** For people only. */
    DbAnswer tell(Text line) {
        lines.add(line);
        return this;
    }

    DbAnswer refuse(Text line) {
        fine = false;
        return tell(line);
    }

    private DbAnswer add(String name, Object value, Text line) {
        return put(name, value).tell(line);
    }

    boolean isFine() {
        return fine;
    }

    void print(boolean json, LanguageOption language, PrintWriter out) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(values));
        } else {
            lines.forEach(line -> out.println(Shown.oneLine(language.say(line))));
        }
    }
}
