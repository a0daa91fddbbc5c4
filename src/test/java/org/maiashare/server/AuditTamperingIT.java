package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.audit.AuditCheck;
import org.maiashare.audit.AuditCheck.Result;
import org.maiashare.audit.Sealer;
import org.maiashare.audit.SealingKey;
import org.maiashare.certificates.AnsweringServer;
import org.maiashare.certificates.TimestampAuthority;
import org.maiashare.server.audit.VerifyAudit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** No row changes unnoticed, no answer leaves unrecorded. */
class AuditTamperingIT extends ServerTest {

  private static final String CHANGE =
      "update maia.audit set entry = entry || '{\"outcome\": \"forged\"}' where position = ?";
  private static final String REMOVE = "delete from maia.audit where position = ?";

  @Test
  void theChainHoldsWhenNobodyTouchedIt() throws SQLException {
    record();
    asOwner(owner -> assertThat(faults(owner)).isEmpty());
  }

  @Test
  void aChangedRowIsFound() throws SQLException {
    record();
    asOwner(
        owner -> {
          owner.sql(CHANGE).param(2).update();
          assertThat(faults(owner)).containsExactly("2 changed");
        });
  }

  @Test
  void aRemovedRowIsFound() throws SQLException {
    record();
    asOwner(
        owner -> {
          owner.sql(REMOVE).param(2).update();
          assertThat(faults(owner)).contains("3 missing-before");
        });
  }

  @Test
  void aRowRemovedAndTheOthersRenumberedIsFound() throws SQLException {
    record();
    asOwner(
        owner -> {
          owner.sql(REMOVE).param(2).update();
          owner.sql("update maia.audit set position = -position").update();
          owner
              .sql(
                  "update maia.audit set position = -position - (case when position < -2 then 1 else 0 end)")
              .update();
          assertThat(faults(owner)).contains("2 changed");
        });
  }

  @Test
  void aChainCutAtItsEndIsFound() throws SQLException {
    record();
    asOwner(
        owner -> {
          owner
              .sql("delete from maia.audit where position = (select max(position) from maia.audit)")
              .update();
          assertThat(faults(owner)).anySatisfy(it -> assertThat(it).endsWith("cut-at-the-end"));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void aRowThatBeginsASliceHangsOnTheOneBeforeIt(int slice) throws SQLException {
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    asOwner(
        owner -> {
          owner
              .sql(
                  """
                  with recursive chain (position, digest) as (
                    select 0::bigint, ''::bytea
                    union all
                    select position + 1,
                      maia.audit_digest(digest, 'sliced', '%1$s', position + 1, now(), '{}', '{}')
                    from chain where position < 5
                  )
                  insert into maia.audit
                    select '%1$s', 'sliced', position, now(), '{}', '{}', digest from chain where position > 0
                  """
                      .formatted(tomorrow))
              .update();
          AuditCheck check = new AuditCheck(owner, slice);
          assertThat(check.since(tomorrow)).isEqualTo(new Result(5, 0, 0, Set.of(), List.of()));
          owner
              .sql("update maia.audit set digest = '' where node = 'sliced' and position = 2")
              .update();
          assertThat(check.since(tomorrow).faults())
              .containsExactly(
                  "sliced " + tomorrow + " 2 changed", "sliced " + tomorrow + " 3 changed");
          owner.sql("delete from maia.audit where node = 'sliced' and position = 2").update();
          assertThat(check.since(tomorrow).faults())
              .containsExactly("sliced " + tomorrow + " 3 missing-before");
        });
  }

  @Test
  void theMonthsThatAreNoLongerKeptLeaveAChainThatHolds() throws SQLException {
    asOwner(
        owner -> {
          owner
              .sql(
                  """
                  do $$
                  declare
                    before date := (date_trunc('month', now()) - interval '1 month')::date;
                    today date := date_trunc('month', now())::date;
                    first bytea; second bytea;
                  begin
                    perform maia.audit_months(before);
                    first := maia.audit_digest('', 'old', before, 1, now(), '{}', '{}');
                    second := maia.audit_digest(first, 'old', today, 1, now(), '{}', '{}');
                    insert into maia.audit values (before, 'old', 1, now(), '{}', '{}', first),
                      (today, 'old', 1, now(), '{}', '{}', second);
                    insert into maia.audit_head values ('old', today, 1, second);
                  end
                  $$
                  """)
              .update();
          assertThat(faults(owner)).isEmpty();
          Integer dropped =
              owner
                  .sql("select maia.drop_audit_before(date_trunc('month', now())::date)")
                  .query(Integer.class)
                  .single();
          assertThat(dropped).isPositive();
          assertThat(faults(owner)).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update maia.audit set entry = '{}'",
        "delete from maia.audit",
        "insert into maia.audit select * from maia.audit",
        "truncate maia.audit",
        "update maia.audit_head set position = 0",
        "delete from maia.audit_seal"
      })
  void notEvenTheSystemChangesIt(String statement) {
    assertThatThrownBy(() -> JdbcClient.create(systemPool).sql(statement).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatCannotBeRecordedIsNeitherGivenNorStored() throws SQLException {
    OpenedRecord record = open("gp-martin");
    JdbcClient owner = JdbcClient.create(owner());
    owner.sql("alter function maia.append_audit rename to append_audit_gone").update();
    try {
      as("gp-martin")
          .get("/" + record.patient())
          .then()
          .statusCode(503)
          .body(containsString("audit-unavailable"));
      as("gp-martin")
          .body(Drafts.json(Drafts.condition(record.patient(), "I10")))
          .post("/Condition")
          .then()
          .statusCode(503);
    } finally {
      owner.sql("alter function maia.append_audit_gone rename to append_audit").update();
    }
    assertThat(total("gp-martin", "/Condition?patient=" + record.patient())).isZero();
  }

  @Test
  void aSealedEndIsCheckedAndWhoSealedItNamed() throws SQLException {
    record();
    SealingKey key = SealingKey.forTrial("elsewhere", Instant.now());
    asOwner(
        owner -> {
          assertThat(new Sealer(owner, "node-1", key, Optional.empty()).seal()).isTrue();
          assertThat(new Sealer(owner, "node-1", key, Optional.empty()).seal()).isFalse();
          Result sound = new AuditCheck(owner).since(LocalDate.EPOCH);
          assertThat(sound.faults()).isEmpty();
          assertThat(sound.seals()).isPositive();
          assertThat(sound.sealers()).contains("CN=MAIA Share trial seal elsewhere");
        });
  }

  @Test
  void aSealIsStampedWhereAnAuthorityIsNamedAndMadeWithoutWhenItIsGone() throws SQLException {
    SealingKey key = SealingKey.forTrial("elsewhere", Instant.now());
    try (AnsweringServer server =
        new AnsweringServer(query -> TestSeals.timestamps().answer(query, Instant.now()))) {
      TimestampAuthority authority = new TimestampAuthority(server.address());
      record();
      asOwner(
          owner -> {
            long before = new AuditCheck(owner).since(LocalDate.EPOCH).stamped();
            assertThat(new Sealer(owner, "node-1", key, Optional.of(authority)).seal()).isTrue();
            Result sound = new AuditCheck(owner).since(LocalDate.EPOCH);
            assertThat(sound.stamped()).isEqualTo(before + 1);
            assertThat(sound.sealers()).contains("C=FR,CN=Horodatage");
            assertThat(sound.faults()).isEmpty();
          });
      record();
      server.close();
      asOwner(
          owner -> {
            assertThat(new Sealer(owner, "node-1", key, Optional.of(authority)).seal()).isTrue();
            assertThat(new AuditCheck(owner).since(LocalDate.EPOCH).faults()).isEmpty();
          });
    }
  }

  @Test
  void aChainForgedFromItsBeginningDoesNotMeetItsSeal() throws SQLException {
    record();
    SealingKey key = SealingKey.forTrial("elsewhere", Instant.now());
    asOwner(
        owner -> {
          new Sealer(owner, "node-1", key, Optional.empty()).seal();
          owner.sql("update maia.audit set digest = sha256(digest)").update();
          assertThat(new AuditCheck(owner).since(LocalDate.EPOCH).faults())
              .anySatisfy(it -> assertThat(it).endsWith("sealed-row-changed"));
          owner.sql("update maia.audit_seal set digest = sha256(digest)").update();
          assertThat(new AuditCheck(owner).since(LocalDate.EPOCH).faults())
              .anySatisfy(it -> assertThat(it).endsWith("seal-invalid"));
        });
  }

  @Test
  void theCommandTellsWhetherEverythingHolds() throws SQLException {
    record();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String url;
    try (Connection system = systemPool.getConnection()) {
      url = system.getMetaData().getURL();
    }
    int outcome =
        VerifyAudit.run(
            new String[] {
              VerifyAudit.NAME,
              "--spring.datasource.url=" + url,
              "--spring.datasource.username=postgres",
              "--since=2026-01-01"
            },
            new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(" 0 faults");
    assertThat(outcome).isZero();
  }

  /** At least three rows. */
  private void record() {
    for (int request = 0; request < 3; request++) {
      as("gp-martin").get("/Condition?_count=1").then().statusCode(200);
    }
  }

  /** The number of each row that does not hold, and why. */
  private static List<String> faults(JdbcClient owner) {
    return new AuditCheck(owner)
        .since(LocalDate.EPOCH).faults().stream()
            .map(fault -> fault.replaceFirst("^\\S+ \\S+ ", ""))
            .toList();
  }

  /** Does the work as the owner of the schema, and undoes it. */
  private void asOwner(Work work) throws SQLException {
    try (Connection connection = owner().getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
      } finally {
        connection.rollback();
      }
    }
  }

  private DataSource owner() throws SQLException {
    try (Connection system = systemPool.getConnection()) {
      return new DriverManagerDataSource(system.getMetaData().getURL(), "postgres", "");
    }
  }

  private interface Work {
    void with(JdbcClient owner);
  }
}
