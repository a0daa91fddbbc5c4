package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

  /** The login and the two roles that carry the policies. */
  private static final List<String> ROLES = List.of("maia_request", "maia_narrow", "maia_wide");

  private static final String COUNT = "select count(*) from hfj_resource";

  @Autowired
  @Qualifier("requestPool")
  DataSource requestPool;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role maia_system",
        "set role postgres",
        "set session authorization postgres",
        "set role pg_read_all_data",
        "set session_replication_role = replica",
        "alter role maia_request bypassrls",
        "alter role maia_narrow superuser",
        "create role mine",
        "alter table hfj_resource no force row level security",
        "alter policy maia_narrow_read on hfj_resource using (true)",
        "create or replace view maia.bound_grant as select block, refusal, readable, writable from maia.grant_row",
        "create or replace function maia.bound_keys() returns uuid[] language sql return '{}'::uuid[]",
        "alter function maia.bound_keys() security invoker",
        "create or replace function maia.bound_persons() returns integer[] language sql return '{1}'::integer[]",
        "update pg_catalog.pg_policy set polqual = null",
        "truncate hfj_resource",
        "select * from maia.audit",
        "do $$ begin execute 'set role maia_system'; end $$",
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
        "select * from maia.checked_signature",
        "insert into maia.checked_signature values ('Provenance/1', 'Consent/1', '', '', true)",
        "select maia.note_signatures('Provenance/1', '[]', 'x')",
        "select * from maia.signatures_over('Consent/1', 'x')",
        "copy hfj_resource to '/tmp/stolen'",
        "select pg_read_file('postgresql.conf')"
      })
  void aRequestRoleMayNot(String statement) {
    for (String role : ROLES) {
      assertThatThrownBy(() -> rows(role, "select 1", statement))
          .as(role)
          .rootCause()
          .hasMessageStartingWith("ERROR");
    }
  }

  @Test
  void aRequestBecomesNoOtherRoleWhatever() {
    List<String> others =
        JdbcClient.create(systemPool)
            .sql("select rolname from pg_roles where not rolname = any (?)")
            .param(ROLES.toArray(String[]::new))
            .query(String.class)
            .list();
    assertThat(others).contains("maia_system", "postgres", "pg_read_all_data");
    for (String other : others) {
      aRequestRoleMayNot("set role \"" + other + "\"");
      aRequestRoleMayNot("set session authorization \"" + other + "\"");
    }
  }

  @Test
  void theRequestRolesOwnNothingAndPassNoPolicyBy() {
    assertThat(
            JdbcClient.create(systemPool)
                .sql(
                    """
                    select r.rolname from pg_roles r
                    where r.rolname = any (?)
                      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                        or r.rolreplication
                        or exists (select from pg_class c where c.relowner = r.oid)
                        or exists (select from pg_proc f where f.proowner = r.oid))
                    """)
                .param(ROLES.toArray(String[]::new))
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void policiesSwitchedOffForTheSessionStopTheStatement() {
    for (String role : ROLES) {
      assertThatThrownBy(() -> rows(role, "select set_config('row_security', 'off', true)", COUNT))
          .as(role)
          .rootCause()
          .hasMessageStartingWith("ERROR");
    }
  }

  @Test
  void keysWithoutTheSealBindNothing() {
    String forged =
        "select set_config('maia.binding', pg_backend_pid() || ' ' || extract(epoch from now())::bigint"
            + " || ' {"
            + KEY
            + "} ' || repeat('0', 64), true)";
    assertThat(rows("maia_narrow", forged, COUNT)).isZero();
    assertThat(rows("maia_wide", forged, COUNT)).isZero();
  }

  @Test
  void aBindingThatIsNoBindingBindsNothing() {
    for (String nonsense :
        new String[] {"", "x", "1 2 3", "a".repeat(100), "1 x {y} " + "0".repeat(64)}) {
      assertThat(
              rows(
                  "maia_wide",
                  "select set_config('maia.binding', '" + nonsense + "', true)",
                  COUNT))
          .isZero();
    }
  }

  private int rows(String role, String before, String statement) {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(requestPool));
    return transaction.execute(
        status -> {
          JdbcClient request = JdbcClient.create(requestPool);
          request.sql("set local role " + role).update();
          request.sql(before).query((row, number) -> 1).list();
          if (statement.startsWith("select")) {
            return request.sql(statement).query((row, number) -> row.getInt(1)).list().get(0);
          }
          return request.sql(statement).update();
        });
  }
}
