package org.corymb.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import javax.sql.DataSource;
import org.corymb.database.ServerFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CoreContextTest {

    @Autowired
    DSLContext sql;

    @Autowired
    DataSource pool;

    @Test
    void writesTheSqlOfTheServerThatAnswers() throws Exception {
        try (var connection = pool.getConnection()) {
            assertThat(sql.dialect()).isEqualTo(ServerFamily.of(connection).dialect());
        }
    }

    @Test
    void readsOnlyWhatIsCommitted() throws Exception {
        try (var connection = pool.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
