package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.Test;
import org.maiashare.audit.AuditAgent;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedResource;
import org.maiashare.fhir.Profiles;
import org.maiashare.server.audit.AuditedRequest;
import org.maiashare.server.audit.CommitTrace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves a row of its own in the audit, beside answers and writes. */
class AuditRowsIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";

  @Autowired
  @Qualifier("systemDatabase")
  JdbcClient system;

  @Autowired AuditTrail trail;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void eachRefusedEntryOfABatchLeavesARow() {
    OpenedRecord record = open(GP, HELPER);
    String hidden = "Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
    String absent = "Condition/" + UUID.randomUUID();
    String batch =
        """
        {"resourceType":"Bundle","type":"batch","entry":[
          {"request":{"method":"GET","url":"%s"}},
          {"request":{"method":"GET","url":"%s"}},
          {"request":{"method":"GET","url":"%s"}},
          {"request":{"method":"GET","url":"Condition?no-such=Zzyzx"}}]}\
        """
            .formatted(record.patient(), hidden, absent);
    as(HELPER).body(batch).post("/").then().statusCode(200);
    assertThat(refusalsOf("read " + hidden)).isEqualTo(List.of("not-found"));
    assertThat(refusalsOf("read " + absent)).isEqualTo(List.of("not-found"));
    assertThat(refusalsOf("read " + record.patient())).isEmpty();
    assertThat(
            system
                .sql("select entry::text from maia.audit where entry::text ilike '%zzyzx%'")
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void theTotalIsThatOfAllThatMatches() {
    OpenedRecord record = open(GP);
    for (int read = 0; read < 4; read++) {
      as(GP).get("/" + record.patient()).then().statusCode(200);
    }
    String about = "/AuditEvent?patient=" + record.patient();
    int all = search(CASE_MANAGER, about).getInt("total");
    assertThat(all).isGreaterThanOrEqualTo(5);
    JsonPath first = search(CASE_MANAGER, about + "&_count=2");
    assertThat(first.getList("entry")).hasSize(2);
    assertThat(first.getInt("total")).isGreaterThanOrEqualTo(all);
    assertThat(search(GP, about + "&_count=2").getInt("total")).isZero();
  }

  @Test
  void whatAPermissionWasUsedForIsSaid() {
    Practitioner practitioner = new Practitioner();
    practitioner.getMeta().addProfile(Profiles.of("maia-practitioner"));
    practitioner
        .addIdentifier()
        .setSystem("https://maiashare.org/fhir/sid/test")
        .setValue(UUID.randomUUID().toString());
    practitioner.setActive(true).addName().setFamily("Verdier");
    String id = created(directoryAdministrator(), "Practitioner", Drafts.json(practitioner));
    JsonPath events =
        as("auditor", "auditor").get("/AuditEvent?_count=50").then().extract().jsonPath();
    List<String> policies =
        events.getList(
            "entry.resource.findAll { it.entity*.what*.reference.toString().contains('Practitioner/"
                + id
                + "') }.agent.flatten().policy.flatten()");
    assertThat(policies).contains("https://maiashare.org/fhir/permission/directory-admin");
  }

  @Test
  void theStartOfTheServerIsOnRecord() {
    assertThat(rows("entry ->> 'kind' = 'privileged' and entry ->> 'operation' = 'start'"))
        .isPositive();
  }

  @Test
  void computingGrantsAnewIsOnRecord() {
    String computed =
        "entry ->> 'kind' = 'privileged' and entry ->> 'operation' like 'recompute-%'";
    int before = rows(computed);
    system
        .sql(
            """
            with job as (
              insert into maia.recomputation (reason, persons) values ('protocol', 1) returning id)
            insert into maia.recomputation_pending (recomputation, block)
              select id, (select min(block) from maia.person where ordinal = 0) from job
            """)
        .update();
    await().atMost(Duration.ofSeconds(60)).until(() -> rows(computed) > before);
  }

  @Test
  void whatWasAboutToBeWrittenAndWasNotIsOnRecord() {
    AuditedRequest request =
        new AuditedRequest(UUID.randomUUID().toString(), AuditAgent.UNKNOWN, "$answer-access Task");
    TransactionTemplate work = new TransactionTemplate(transactions);
    assertThatThrownBy(
            () ->
                work.executeWithoutResult(
                    status -> {
                      CommitTrace.begin(trail, request)
                          .wrote(new AuditedResource("Task/1", "2", 0));
                      TransactionSynchronizationManager.registerSynchronization(new Failing());
                    }))
        .hasMessage("on purpose");
    assertThat(kindsOf(request)).containsExactly("write", "write-failed");
  }

  @Test
  void whatIsWrittenInTheNameOfTheServerIsOnRecordOnce() {
    AuditedRequest request =
        new AuditedRequest(UUID.randomUUID().toString(), AuditAgent.UNKNOWN, "$answer-access Task");
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status ->
                CommitTrace.begin(trail, request).wrote(new AuditedResource("Task/1", "2", 0)));
    assertThat(kindsOf(request)).containsExactly("write");
  }

  private static final class Failing implements TransactionSynchronization {
    @Override
    public void beforeCommit(boolean readOnly) {
      throw new IllegalStateException("on purpose");
    }
  }

  private List<String> kindsOf(AuditedRequest request) {
    return system
        .sql(
            "select entry ->> 'kind' from maia.audit where entry ->> 'request' = ? order by"
                + " position")
        .param(request.id())
        .query(String.class)
        .list();
  }

  private List<String> refusalsOf(String operation) {
    return system
        .sql(
            "select entry ->> 'outcome' from maia.audit"
                + " where entry ->> 'kind' = 'refusal' and entry ->> 'operation' = ?")
        .param(operation)
        .query(String.class)
        .list();
  }

  private int rows(String condition) {
    return system
        .sql("select count(*) from maia.audit where " + condition)
        .query(Integer.class)
        .single();
  }
}
