package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grants that a protocol made out of date are computed anew in the background. */
class RecomputationIT extends ServerTest {

  private static final String GP = "gp-martin";

  @Test
  void whatIsLeftToComputeIsWorkedOffAndTheJobIsOver() {
    OpenedRecord record = open(GP);
    String condition = "/Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
    int block = block(record);
    JdbcClient.create(systemPool)
        .sql("delete from maia.grant_row where block = ?")
        .param(block)
        .update();
    as(GP).get(condition).then().statusCode(404);

    long job = leaveToTheBackground(block);
    await().atMost(Duration.ofSeconds(60)).until(() -> isOver(job));

    as(GP).get(condition).then().statusCode(200);
    as("home-helper-lopes").get(condition).then().statusCode(404);
  }

  @Test
  void theRecordOfAPersonIsFoundByItsCells() {
    assertThat(
            JdbcClient.create(systemPool)
                .sql(
                    """
                    select indexdef from pg_indexes
                    where tablename = 'hfj_resource' and indexdef like '% (partition_id)'
                    """)
                .query(String.class)
                .list())
        .hasSize(1);
  }

  private int block(OpenedRecord record) {
    return JdbcClient.create(systemPool)
        .sql("select block from maia.person where patient_id = ? and ordinal = 0")
        .param(record.patientId())
        .query(Integer.class)
        .single();
  }

  private long leaveToTheBackground(int block) {
    return JdbcClient.create(systemPool)
        .sql(
            """
            with job as (
              insert into maia.recomputation (reason, persons) values ('protocol', 1) returning id)
            insert into maia.recomputation_pending (recomputation, block) select id, ? from job
            returning recomputation
            """)
        .param(block)
        .query(Long.class)
        .single();
  }

  private boolean isOver(long job) {
    return JdbcClient.create(systemPool)
        .sql("select finished_at is not null from maia.recomputation where id = ?")
        .param(job)
        .query(Boolean.class)
        .single();
  }
}
