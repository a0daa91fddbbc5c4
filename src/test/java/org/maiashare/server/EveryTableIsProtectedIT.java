package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database refuses the row: on every table that has rows of persons, whatever HAPI adds. */
class EveryTableIsProtectedIT extends ServerTest {

  @Autowired
  @Qualifier("requestPool")
  DataSource requestPool;

  @Test
  void everyTableWithACellNumberHasItsPolicies() {
    List<String> open =
        JdbcClient.create(systemPool)
            .sql(
                """
                select c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'partition_id' and not a.attisdropped
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and c.relname !~ '^(hfj_partition|trm_|npm_)'
                  and (not c.relrowsecurity
                    or 6 <> (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname like 'maia_%'))
                """)
            .query(String.class)
            .list();
    assertThat(open).isEmpty();
  }

  @Test
  void theListOfProtectedTablesIsNotEmpty() {
    assertThat(protectedTables()).contains("hfj_resource", "hfj_res_ver", "hfj_spidx_token");
  }

  @Test
  void withoutKeysThereAreNoRowsInAnyProtectedTable() {
    for (String role : List.of("maia_narrow", "maia_wide")) {
      List<String> readable = protectedTables().stream().filter(it -> mayRead(role, it)).toList();
      assertThat(readable).contains("hfj_resource", "hfj_res_ver", "hfj_spidx_token");
      for (String table : readable) {
        assertThat(rowsOf(role, table)).as("%s as %s", table, role).isZero();
      }
    }
  }

  @Test
  void theSystemPoolSeesTheRowsThatRequestsDoNot() {
    assertThat(
            JdbcClient.create(systemPool)
                .sql("select count(*) from hfj_resource where partition_id >= 64")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  private List<String> protectedTables() {
    return JdbcClient.create(systemPool)
        .sql("select distinct tablename from pg_policies where policyname = 'maia_narrow_read'")
        .query(String.class)
        .list();
  }

  /** Tables that requests have no business with are closed to them altogether. */
  private boolean mayRead(String role, String table) {
    return JdbcClient.create(systemPool)
        .sql("select has_table_privilege(?, ?, 'select')")
        .params(role, table)
        .query(Boolean.class)
        .single();
  }

  private int rowsOf(String role, String table) {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(requestPool));
    return transaction.execute(
        status -> {
          JdbcClient request = JdbcClient.create(requestPool);
          request.sql("set local role " + role).update();
          return request.sql("select count(*) from " + table).query(Integer.class).single();
        });
  }
}
