package org.maiashare.grants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was found of signatures when they were filed, in the transaction that files them. The
 * request role reaches it only through functions that check the application's seal.
 */
public final class SignatureRecords {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JdbcClient database;
  private final Seal seal;

  public SignatureRecords(JdbcClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /**
   * Puts this in place of what was known of the signatures of a resource.
   *
   * @param source the resource that bears them
   */
  public void note(String source, List<NotedSignature> found) {
    String json = json(found);
    String transaction =
        database.sql("select pg_current_xact_id()::text").query(String.class).single();
    database
        .sql("select maia.note_signatures(?, ?, ?)")
        .params(source, json, seal.ofWords("signatures", source, transaction, json))
        .query((row, number) -> number)
        .list();
  }

  /** What was found of the signatures over a resource. */
  public List<NotedSignature> over(String target) {
    return database
        .sql("select target, digest, signer, valid from maia.signatures_over(?, ?)")
        .params(target, seal.ofWords("signed", target))
        .query(NotedSignature.class)
        .list();
  }

  private static String json(List<NotedSignature> found) {
    try {
      return MAPPER.writeValueAsString(found);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
