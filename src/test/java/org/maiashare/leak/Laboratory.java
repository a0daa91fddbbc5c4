package org.maiashare.leak;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.maiashare.decision.Requester;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.leak.Comparison.Asker;
import org.maiashare.leak.WorldGenerator.Blocks;

/** Everything set up to compare what one requester is answered in two worlds. */
public final class Laboratory implements AutoCloseable {

  /** Who sees much, and whose questions fill the server's memory. */
  private static final String CURIOUS = "gp-martin";

  /** Asks for access to those who are made. */
  private static final String OUTSIDER = "case-manager-brume-leroy";

  private final Bench bench;
  private final TwinDatabases twins;

  public Laboratory(Bench bench) {
    this.bench = bench;
    this.twins = new TwinDatabases(bench.requestPool(), bench.systemPool(), bench.auditPool());
  }

  Bench bench() {
    return bench;
  }

  TwinDatabases twins() {
    return twins;
  }

  /** Stores new persons. */
  Blocks makeWorld(long seed) {
    Blocks blocks =
        new WorldGenerator(
                bench.wire(),
                bench.token("import-client", "import"),
                bench.token(OUTSIDER),
                twins.owner(Side.FULL))
            .make(new Chance(seed));
    bench.bringWishes();
    return blocks;
  }

  /** Parts the worlds for one requester who only reads: nothing hidden is left in the bare one. */
  Experiment forReading(String client, Blocks blocks, long seed) {
    Set<Integer> seen = cells().of(requester(client));
    Universe universe = universe(blocks.all(), seen);
    Instant parted = Instant.now();
    Comparison comparison = part(seen, universe, parted);
    Readings readings = new Readings(universe, parted);
    return experiment(client, comparison, readings::draw, seed);
  }

  /** As for reading; the facts that decide on access stay, since writing looks at them again. */
  Experiment forWriting(String client, Blocks blocks, long seed) {
    Set<Integer> seen = cells().of(requester(client));
    Universe universe = universe(blocks.made(), seen);
    Instant parted = Instant.now();
    Comparison comparison = part(cells().withFacts(seen), universe, parted);
    Writings writings = new Writings(universe, parted);
    return experiment(client, comparison, writings::draw, seed);
  }

  /** Whether a resource of some person has this id. */
  boolean isOfAPerson(String id) {
    return twins
        .owner(Side.FULL)
        .sql("select exists (select from hfj_resource where fhir_id = ? and partition_id >= 64)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private SeenCells cells() {
    return new SeenCells(
        twins.owner(Side.FULL), bench.persons(), bench.grants(), bench.transactions());
  }

  private Universe universe(List<Integer> blocks, Set<Integer> seen) {
    return new WorldReader(twins.owner(Side.FULL), bench.parameters(), bench.extractor())
        .read(blocks, seen);
  }

  private Comparison part(Set<Integer> stays, Universe universe, Instant parted) {
    twins.part(stays);
    return new Comparison(
        bench.wire(), twins, bench.forget(), parted, universe::knows, bench.withheld());
  }

  private Experiment experiment(
      String client, Comparison comparison, Function<Chance, Sent> requests, long seed) {
    Asker asker = new Asker(client, bench.token(client));
    Asker somebodyElse = new Asker(CURIOUS, bench.token(CURIOUS));
    return new Experiment(asker, somebodyElse, comparison, requests, new Chance(seed));
  }

  private Requester requester(String client) {
    AtomicReference<Optional<Requester>> caught = new AtomicReference<>(Optional.empty());
    Catcher catcher = new Catcher(caught);
    bench.interceptors().registerInterceptor(catcher);
    Heard heard;
    try {
      heard = bench.wire().send(bench.token(client), Sent.get("Patient?_count=1"));
    } finally {
      bench.interceptors().unregisterInterceptor(catcher);
    }
    return Objects.requireNonNull(caught.get())
        .orElseThrow(() -> new IllegalStateException(client + " is nobody: " + heard));
  }

  @Override
  public void close() {
    twins.close();
  }

  /** Learns who the server takes a client for. */
  @Interceptor
  public static final class Catcher {

    private final AtomicReference<Optional<Requester>> caught;

    Catcher(AtomicReference<Optional<Requester>> caught) {
      this.caught = caught;
    }

    @Hook(value = Pointcut.STORAGE_PARTITION_IDENTIFY_READ, order = -1)
    public void look() {
      if (!PrivilegedWork.isUnderWay()) {
        caught.set(BoundRequester.current().flatMap(it -> it.requester().requester()));
      }
    }
  }
}
