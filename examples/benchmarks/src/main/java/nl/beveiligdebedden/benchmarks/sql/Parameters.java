/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.benchmarks.facts.Need;

/** Puts a request into the question marks of the query, in their order. */
final class Parameters {

    private final PreparedStatement statement;
    private int place;

    private Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    static void bind(PreparedStatement statement, Need need) throws SQLException {
        Parameters parameters = new Parameters(statement);
        parameters.bindTimes(need);
        parameters.bindPerson(need);
        parameters.bindTitles(need);
        parameters.bindRest(need);
    }

    private void bindTimes(Need need) throws SQLException {
        moment(need.getAsOf());
        moment(need.getFreshSince());
        moment(need.getUsableSince());
        codes(need.getHits().stream().filter(Need::isAlwaysRefused).toList());
        codes(need.getHits().stream()
                .filter(code -> !Need.isAlwaysRefused(code))
                .toList());
        codes(need.getDoubts());
    }

    private void bindPerson(Need need) throws SQLException {
        add(need.isMaybeMinor());
        code(need.getLevel());
        statement.setObject(++place, need.getLevel() == null ? null : need.getMajor(), Types.INTEGER);
        add(need.isHeavierJustified());
        add(need.isLowerInsufficient());
        codes(need.getProblems());
        add(need.getProblems().contains(Problem.LVB));
        add(need.isDisturbed());
        add(need.isEvbg());
        add(need.isSomatic());
    }

    private void bindTitles(Need need) throws SQLException {
        add(need.isCriminal());
        add(need.isWvggz());
        add(need.isZm());
        add(need.isBvtPowers());
        add(need.isTitled());
        answer(need.getConsent());
        codes(need.getRegimes());
        codes(need.getCivilRegimes());
        add(need.getTitleEnd() != null);
    }

    private void bindRest(Need need) throws SQLException {
        codes(need.getHeld());
        codes(need.getUsable());
        codes(need.getDoubtful());
        add(need.isUnprovable());
        codes(need.isActsKnown() ? need.getActs() : null);
        add(need.getGuarantor() != null);
        add(need.getGuaranteeRule());
        code(need.getHome());
        codes(need.getVictims());
        add(need.isUnrepresented());
    }

    private void add(Object value) throws SQLException {
        statement.setObject(++place, value);
    }

    private void moment(long millis) throws SQLException {
        add(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    private void code(Coded word) throws SQLException {
        statement.setString(++place, word == null ? null : word.code());
    }

    private void answer(Answer answer) throws SQLException {
        statement.setObject(++place, answer == Answer.NOT_RECORDED ? null : answer == Answer.YES, Types.BOOLEAN);
    }

    private void codes(Collection<? extends Coded> words) throws SQLException {
        Object[] codes = words == null ? null : words.stream().map(Coded::code).toArray();
        statement.setArray(
                ++place, codes == null ? null : statement.getConnection().createArrayOf("text", codes));
    }
}
