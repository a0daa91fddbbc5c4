package org.maiashare.grants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The facts of persons, read through the privileged door in one statement for all that are asked
 * for together, and remembered for a while: for a second look, never for the first.
 */
public final class KnownPersons {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int PERSONS = 5000;

  private final PersonReading reading;
  private final Grants grants;
  private final DirectoryRecords records;
  private final AtomicReference<DirectoryState> directory = new AtomicReference<>();
  private final Cache<Integer, KnownPerson> known =
      Caffeine.newBuilder().maximumSize(PERSONS).expireAfterWrite(REMEMBERED).build();

  private record DirectoryState(long version, FactsDirectory directory) {}

  /**
   * @param system through the privileged door, as are the directory's records
   */
  public KnownPersons(JdbcClient system, Grants grants, DirectoryRecords records) {
    this.reading = new PersonReading(system);
    this.grants = grants;
    this.records = records;
  }

  /**
   * The persons of these blocks, by the numbers of all their blocks.
   *
   * @param directoryVersion the state of the directory that counts
   */
  public Map<Integer, KnownPerson> of(Collection<Integer> blocks, long directoryVersion) {
    Map<Integer, KnownPerson> found = new HashMap<>();
    Set<Integer> unknown = new TreeSet<>();
    for (int block : blocks) {
      KnownPerson person = known.getIfPresent(block);
      if (person != null && person.knowsDirectory(directoryVersion)) {
        found.put(block, person);
      } else {
        unknown.add(block);
      }
    }
    if (!unknown.isEmpty()) {
      found.putAll(anew(unknown, directoryVersion));
    }
    return found;
  }

  /** As {@link #of}, whatever is remembered. */
  public Map<Integer, KnownPerson> anew(Collection<Integer> blocks, long directoryVersion) {
    Grants knowing = grants.knowing(directoryAt(directoryVersion));
    Map<Integer, KnownPerson> found = new HashMap<>();
    for (ReadPerson person : reading.read(blocks)) {
      KnownPerson read = new KnownPerson(person.state(), knowing.facts(person), directoryVersion);
      read.blocks().forEach(block -> found.put(block, read));
    }
    known.putAll(found);
    return found;
  }

  private FactsDirectory directoryAt(long version) {
    DirectoryState state = directory.get();
    if (state == null || state.version() != version) {
      state = new DirectoryState(version, new RememberedDirectory(records, () -> version));
      directory.set(state);
    }
    return state.directory();
  }
}
