package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a statement that slipped into a request could do: nothing. */
class RequestRolesIT extends ServerTest {

  private static final String KEY = "14f9c1f0-7057-1fb0-7831-93fa9c6dc7ab";

  @Autowired
  @Qualifier("requestPool")
  DataSource requestPool;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role maia_system",
        "set role postgres",
        "set session authorization postgres",
        "alter table hfj_resource disable row level security",
        "drop policy maia_narrow_read on hfj_resource",
        "create policy mine on hfj_resource using (true)",
        "grant maia_system to maia_request",
        "create table public.mine (a int)",
        "create temporary table mine (a int)",
        "create function public.mine() returns int language sql return 1",
        "select * from maia.grant_row",
        "select secret from maia.seal_key",
        "select * from maia.person",
        "select * from maia.cell",
        "select * from maia.admission",
        "insert into maia.grant_row values (1, gen_random_uuid(), '{}', false, -1, -1, tstzrange(null, null), '')",
        "update maia.directory_version set version = 1",
        "select maia.sealed('x', 'x')",
        "select * from maia.facts(1, '{Patient}', 'x')",
        "select * from maia.person_state(1, 'x')",
        "select maia.replace_grants('{1}', '[]', 'x')",
        "select * from maia.add_cell(1, 'MED+PSY', 'x')",
        "select * from maia.everybody('x')",
        "select * from maia.persons_pointing_at('{Patient/1}', 'x')",
        "call maia.open_person(1, 'p', 'o', '{}', true, 'x')",
        "copy hfj_resource to '/tmp/stolen'",
        "select pg_read_file('postgresql.conf')"
      })
  void aRequestRoleMayNot(String statement) {
    assertThatThrownBy(() -> asRequest(statement)).rootCause().hasMessageStartingWith("ERROR");
  }

  @Test
  void keysWithoutTheSealBindNothing() {
    String forged =
        "select set_config('maia.binding', pg_backend_pid() || ' ' || extract(epoch from now())::bigint"
            + " || ' {"
            + KEY
            + "} ' || repeat('0', 64), true)";
    assertThat(rows(forged, "select count(*) from hfj_resource")).isZero();
  }

  @Test
  void aBindingThatIsNoBindingBindsNothing() {
    for (String nonsense :
        new String[] {"", "x", "1 2 3", "a".repeat(100), "1 x {y} " + "0".repeat(64)}) {
      assertThat(
              rows(
                  "select set_config('maia.binding', '" + nonsense + "', true)",
                  "select count(*) from hfj_resource"))
          .isZero();
    }
  }

  private void asRequest(String statement) {
    rows("select 1", statement);
  }

  private int rows(String before, String statement) {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(requestPool));
    return transaction.execute(
        status -> {
          JdbcClient request = JdbcClient.create(requestPool);
          request.sql("set local role maia_narrow").update();
          request.sql(before).query((row, number) -> 1).list();
          if (statement.startsWith("select")) {
            return request.sql(statement).query((row, number) -> row.getInt(1)).list().get(0);
          }
          return request.sql(statement).update();
        });
  }
}
