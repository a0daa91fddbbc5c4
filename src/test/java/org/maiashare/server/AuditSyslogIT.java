package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.xml.XmlPath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.audit.AuditFeed;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.SyslogRepository;
import org.maiashare.server.audit.SyslogConnections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit reaches a repository by syslog over TLS, in DICOM's form, in order, without gaps. */
class AuditSyslogIT extends ServerTest {

  @Autowired AuditedPersons persons;

  @Autowired
  @Qualifier("systemDatabase")
  JdbcClient system;

  private final SyslogListener listener = new SyslogListener();

  @BeforeEach
  void beginHere() {
    system.sql("delete from maia.feed_position where repository = 'syslog'").update();
    system
        .sql(
            """
            insert into maia.feed_position (node, repository, day, position)
              select node, 'syslog', day, position from maia.audit_head where node = 'node-1'
            """)
        .update();
  }

  @AfterEach
  void stop() {
    listener.close();
  }

  @Test
  void everyRowArrivesOnceInItsOrderAsAnAuditMessage() {
    OpenedRecord record = open("gp-martin");
    as("gp-martin").get("/" + record.patient()).then().statusCode(200);
    int sent = feed(listener.client()).send();
    assertThat(sent).isGreaterThanOrEqualTo(2).isEqualTo(listener.messages().size());
    assertThat(listener.messages())
        .allMatch(
            it -> it.startsWith("<85>1 20") && it.contains(" node-1 maia-share - IHE+RFC-3881 - "));
    assertThat(messages())
        .extracting(it -> it.getString("AuditMessage.EventIdentification.@EventDateTime"))
        .isSorted();
    assertThat(feed(listener.client()).send()).isZero();
  }

  @Test
  void aMessageSaysWhoDidWhatToWhomAndNothingOfTheContent() {
    OpenedRecord record = open("gp-martin");
    String condition =
        "Condition/" + created("gp-martin", Drafts.condition(record.patient(), "I10"));
    as("gp-martin").get("/" + condition).then().statusCode(200);
    feed(listener.client()).send();
    XmlPath read =
        messages().stream()
            .filter(
                it ->
                    it.getString("AuditMessage.EventIdentification.EventTypeCode.@csd-code")
                        .equals("read"))
            .reduce((first, last) -> last)
            .orElseThrow();
    assertThat(read.getString("AuditMessage.EventIdentification.@EventActionCode")).isEqualTo("R");
    assertThat(read.getString("AuditMessage.EventIdentification.@EventOutcomeIndicator"))
        .isEqualTo("0");
    assertThat(read.getString("AuditMessage.ActiveParticipant[0].@UserID"))
        .isEqualTo(role("gp-martin").getReference());
    assertThat(read.getString("AuditMessage.ActiveParticipant[0].RoleIDCode.@csd-code"))
        .isEqualTo("physician");
    assertThat(read.getString("AuditMessage.AuditSourceIdentification.@AuditSourceID"))
        .isEqualTo("MAIA Share, node-1");
    assertThat(
            read.getList(
                "AuditMessage.ParticipantObjectIdentification.@ParticipantObjectID", String.class))
        .contains(record.patient(), condition + "/_history/1");
    assertThat(String.join("", listener.messages())).doesNotContain("I10");
  }

  @Test
  void whatTheRepositoryDoesNotTakeIsSentAgain() {
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
    listener.hangUp(true);
    assertThat(feed(listener.client()).send()).isZero();
    listener.hangUp(false);
    assertThat(feed(listener.client()).send()).isPositive();
    assertThat(listener.messages()).isNotEmpty();
  }

  @Test
  void aRepositoryThatIsNotThereKeepsNobodyWaiting() {
    listener.close();
    assertThat(feed(listener.client()).send()).isZero();
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
  }

  @Test
  void aClientThatTheRepositoryDoesNotKnowSendsNothing() {
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
    assertThat(feed(listener.stranger()).send()).isZero();
    assertThat(listener.messages()).isEmpty();
  }

  @Test
  void aRepositoryOfAnotherNameIsNotBelieved() {
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
    assertThat(feed("tls://127.0.0.1:" + listener.port(), listener.client()).send()).isZero();
    assertThat(listener.messages()).isEmpty();
  }

  @Test
  void withoutTlsTheAuditStaysOnThisMachine() {
    SSLSocketFactory sockets = listener.client();
    SyslogConnections elsewhere = new SyslogConnections(URI.create("tcp://192.0.2.1:601"), sockets);
    assertThatThrownBy(elsewhere::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("TLS only");
    assertThatThrownBy(() -> new SyslogConnections(URI.create("udp://localhost:514"), sockets))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private AuditFeed feed(SSLSocketFactory sockets) {
    return feed("tls://localhost:" + listener.port(), sockets);
  }

  private AuditFeed feed(String address, SSLSocketFactory sockets) {
    return new AuditFeed(
        system,
        persons,
        "node-1",
        new SyslogRepository(new SyslogConnections(URI.create(address), sockets), "node-1"));
  }

  private List<XmlPath> messages() {
    return listener.messages().stream()
        .map(message -> XmlPath.from(message.substring(message.indexOf("<?xml"))))
        .toList();
  }
}
