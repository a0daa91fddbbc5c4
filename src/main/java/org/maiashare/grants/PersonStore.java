package org.maiashare.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maiashare.cells.AccessClassCode;
import org.maiashare.cells.CellNumber;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The persons, their cells and their grants in the database. The request role reaches them only
 * through functions that check the application's seal; they run in the caller's transaction.
 */
public final class PersonStore {

  private final JdbcClient database;
  private final Seal seal;

  public PersonStore(JdbcClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** A number that no person has; it stays unused when the file is not opened after all. */
  public int reserveBlock() {
    return database.sql("select maia.reserve_person()").query(Integer.class).single();
  }

  /** Opens a person's file in the current transaction, which stores the Patient. */
  public void open(int block, String patientId, Opener opener) {
    String keys = joined(opener.keys());
    database
        .sql("call maia.open_person(?, ?, ?, cast(? as uuid[]), ?, ?)")
        .params(
            block,
            patientId,
            opener.name(),
            "{" + keys + "}",
            opener.importing(),
            seal.ofWords(
                "open", block, patientId, opener.name(), keys, opener.importing() ? "t" : "f"))
        .update();
  }

  /**
   * The cell of an access class of a person, made when there is none yet.
   *
   * @param accessClass as {@code AccessClassCode} writes it
   */
  public FoundCell cellOf(int block, String accessClass) {
    return database
        .sql("select cell, created from maia.add_cell(?, ?, ?)")
        .params(block, accessClass, seal.ofWords("cell", block, accessClass))
        .query(FoundCell.class)
        .single();
  }

  /** Whether the bound requester may write in a cell. */
  public boolean mayWrite(int cell) {
    return database.sql("select maia.may_write(?)").param(cell).query(Boolean.class).single();
  }

  /** Whose cell this is, and what lies in it. */
  public AboutCell about(int cell) {
    return database
        .sql("select first_block, splits, access_class from maia.about_cell(?)")
        .param(cell)
        .query(
            (row, number) ->
                new AboutCell(
                    row.getInt("first_block"),
                    row.getBoolean("splits"),
                    Optional.ofNullable(row.getString("access_class"))
                        .map(AccessClassCode::parse)
                        .orElseGet(() -> plain(cell))))
        .single();
  }

  private static AccessClass plain(int cell) {
    return AccessClass.plain(DataCategory.values()[new CellNumber(cell).bit()]);
  }

  /** Locks a person until the transaction ends. */
  PersonState lock(int block) {
    return PersonState.joined(
        database
            .sql("select * from maia.person_state(?, ?)")
            .params(block, seal.ofWords("state", block))
            .query((row, number) -> PersonState.of(row))
            .list());
  }

  /** The person's resources of some types. */
  List<StoredResource> record(PersonState person, Collection<String> types) {
    List<StoredResource> record = new ArrayList<>();
    for (int block : person.blockNumbers()) {
      String names = String.join(",", types);
      record.addAll(
          database
              .sql("select * from maia.facts(?, cast(? as text[]), ?)")
              .params(block, "{" + names + "}", seal.ofWords("facts", block, names))
              .query(StoredResource::of)
              .list());
    }
    return record;
  }

  /**
   * Puts these rows in place of all the person's grants.
   *
   * @param rows JSON, as {@code maia.replace_grants} reads it
   */
  void replaceGrants(PersonState person, String rows) {
    String blocks = joined(person.blockNumbers());
    database
        .sql("select maia.replace_grants(cast(? as integer[]), ?, ?)")
        .params(
            "{" + blocks + "}", rows, seal.ofWords("grants", person.transaction(), blocks, rows))
        .query((row, number) -> number)
        .list();
  }

  /** Moves a resource to another cell of the same person, whoever asks. */
  void split(String type, String id, int cell) {
    database
        .sql("select maia.split(?, ?, ?, ?)")
        .params(type, id, cell, seal.ofWords("split", type, id, cell))
        .query((row, number) -> number)
        .list();
  }

  /** Remembers whether anything of the person's has to be looked at one by one. */
  void noteSplits(int block, boolean splits) {
    database
        .sql("select maia.note_splits(?, ?, ?)")
        .params(block, splits, seal.ofWords("splits", block, splits ? "t" : "f"))
        .query((row, number) -> number)
        .list();
  }

  /** The first blocks of the persons whose record points at one of these resources. */
  List<Integer> personsPointingAt(Collection<String> references) {
    String targets = String.join(",", references);
    return database
        .sql("select * from maia.persons_pointing_at(cast(? as text[]), ?)")
        .params("{" + targets + "}", seal.ofWords("pointing", targets))
        .query(Integer.class)
        .list();
  }

  /** Leaves it to the background to compute everybody's grants anew once this commits. */
  int requestRecomputation(String reason) {
    return database
        .sql("select maia.request_recomputation(?, ?)")
        .params(reason, seal.ofWords("recomputation", reason, transaction()))
        .query(Integer.class)
        .single();
  }

  private String transaction() {
    return database.sql("select pg_current_xact_id()::text").query(String.class).single();
  }

  /** The first blocks of all persons. */
  List<Integer> everybody() {
    return database
        .sql("select * from maia.everybody(?)")
        .param(seal.ofWords("everybody"))
        .query(Integer.class)
        .list();
  }

  /** Tells every node that what it remembers of the directory is out of date once this commits. */
  void directoryChanged() {
    database
        .sql("select maia.directory_changed(?)")
        .param(seal.ofWords("directory", transaction()))
        .query((row, number) -> number)
        .list();
  }

  private static String joined(Collection<?> words) {
    return String.join(",", words.stream().map(Object::toString).toList());
  }

  /**
   * A cell.
   *
   * @param firstBlock the block with the plain cells of the person it belongs to
   * @param splits whether some of the person's resources have cells of their own for what singles
   *     them out
   */
  public record AboutCell(int firstBlock, boolean splits, AccessClass accessClass) {}

  /**
   * Where the resources of an access class go.
   *
   * @param created whether the cell is new, and no grant speaks of it yet
   */
  public record FoundCell(int cell, boolean created) {}

  /**
   * Who opens a person's file.
   *
   * @param name the requester key that says who
   * @param keys what is bound to the transaction
   * @param importing whether they take over an existing record
   */
  public record Opener(String name, List<UUID> keys, boolean importing) {
    public Opener {
      keys = List.copyOf(keys);
    }
  }
}
