/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.DutchTime;

/** Our quick way with moments says what {@code java.time} says. */
class MomentTextProperties {

    @Property(tries = 5000)
    void a_moment_of_whole_seconds_is_written_as_java_time_writes_it(@ForAll("anyMoments") Instant moment) {
        assertThat(MomentText.of(moment))
                .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DutchTime.shown(moment)));
    }

    @Property(tries = 2000)
    void a_moment_of_our_time_is_read_as_it_was_written(@ForAll("momentsOfOurTime") Instant moment) {
        assertThat(MomentText.parse(MomentText.of(moment))).contains(moment);
    }

    @Property(tries = 5000)
    void what_is_read_is_what_java_time_reads(@ForAll("texts") String text) {
        read(text).ifPresent(moment -> assertThat(javaTime(text)).contains(moment));
    }

    @Example
    void a_moment_with_parts_of_a_second_is_written_in_UTC() {
        assertThat(MomentText.of(Instant.parse("2022-06-15T10:00:00.5Z"))).isEqualTo("2022-06-15T10:00:00.500Z");
    }

    /** From before the year 0 until after the year 9999, so with every offset that Amsterdam ever had. */
    @Provide
    Arbitrary<Instant> anyMoments() {
        return Arbitraries.longs().between(-70_000_000_000L, 300_000_000_000L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Instant> momentsOfOurTime() {
        long first = Instant.parse("1946-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2199-12-31T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
    }

    /** Numbers that are sometimes too large for their place. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> month = twoDigits(13);
        Arbitrary<String> day = twoDigits(32);
        Arbitrary<String> hour = twoDigits(25);
        Arbitrary<String> minute = twoDigits(61);
        return Combinators.combine(twoDigits(99), month, day, hour, minute, minute, twoDigits(19), minute)
                .as((year, m, d, h, min, s, offset, offsetMinutes) -> "20" + year + "-" + m + "-" + d + "T" + h + ":"
                        + min + ":" + s + "+" + offset + ":" + offsetMinutes);
    }

    private static Arbitrary<String> twoDigits(int most) {
        return Arbitraries.integers().between(0, most).map(number -> "%02d".formatted(number));
    }

    /** A day that does not exist is refused in the way of {@code java.time}. */
    private static Optional<Instant> read(String text) {
        try {
            return MomentText.parse(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> javaTime(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
