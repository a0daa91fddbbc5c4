package org.maiashare.server.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.maiashare.audit.AuditAgent;
import org.maiashare.consent.AccessWish;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.fhir.IdentityTraits;

/** A wish as it waits to be brought. */
record StoredWish(long id, Instant askedAt, String request, AuditAgent agent, AccessWish wish) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static StoredWish of(ResultSet row) throws SQLException {
    String[] agent = (String[]) row.getArray("agent").getArray();
    return new StoredWish(
        row.getLong("id"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("request"),
        new AuditAgent(agent[0], agent[1], agent[2], agent[3], agent[4], agent[5]),
        parsed(row.getString("wish")));
  }

  /** The role that asks. */
  PractitionerRoleId role() {
    return new PractitionerRoleId(agent.role().replace("PractitionerRole/", ""));
  }

  static String[] words(AuditAgent agent) {
    return List.of(
            agent.subject(),
            agent.actor(),
            agent.role(),
            agent.family(),
            agent.organisation(),
            agent.purpose())
        .toArray(String[]::new);
  }

  static String written(AccessWish wish) {
    IdentityTraits traits = wish.person();
    return JSON.createObjectNode()
        .put("family", traits.birthFamilyName())
        .put("given", traits.birthGivenNames())
        .put("sex", traits.sex().toCode())
        .put("born", traits.birthDate().toString())
        .put("birthplace", traits.birthplace())
        .put("reason", wish.reason())
        .put("until", wish.until().map(LocalDate::toString).orElse(""))
        .toString();
  }

  private static AccessWish parsed(String json) {
    try {
      JsonNode wish = JSON.readTree(json);
      return new AccessWish(
          new IdentityTraits(
              wish.path("family").asText(),
              wish.path("given").asText(),
              AdministrativeGender.fromCode(wish.path("sex").asText()),
              LocalDate.parse(wish.path("born").asText()),
              wish.path("birthplace").asText()),
          wish.path("reason").asText(),
          Optional.of(wish.path("until").asText())
              .filter(it -> !it.isEmpty())
              .map(LocalDate::parse));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database keeps only JSON here", e);
    }
  }
}
