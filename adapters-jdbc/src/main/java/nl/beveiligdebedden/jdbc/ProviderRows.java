/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.Provider;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The providers in the database. */
final class ProviderRows {

    private static final String WRITE = """
            merge into provider as known
            using (values (cast(:id as varchar(100)))) as told (id)
            on known.id = told.id
            when matched then
                update set name = :name, in_use = true
            when not matched then
                insert (id, name, in_use)
                values (:id, :name, true)
            """;

    private static final String READ = """
            select id, name
            from provider
            where in_use
            """;

    private ProviderRows() {}

    static void write(Handle handle, List<Provider> providers) {
        handle.execute("update provider set in_use = false where in_use");
        PreparedBatch batch = handle.prepareBatch(WRITE);
        providers.forEach(provider -> add(batch, provider));
        batch.execute();
    }

    private static void add(PreparedBatch batch, Provider provider) {
        batch.bind("id", provider.id().value()).bind("name", provider.name()).add();
    }

    static List<Provider> read(Handle handle) {
        return handle.createQuery(READ).map(Row.as(ProviderRows::provider)).stream()
                .sorted(comparing(Provider::id))
                .toList();
    }

    private static Provider provider(Row row) {
        return new Provider(new ProviderId(row.text("id")), row.textIfAny("name"));
    }
}
