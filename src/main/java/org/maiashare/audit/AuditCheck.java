package org.maiashare.audit;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maiashare.audit.ChainSeal.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes the chains and checks the seals: finds any row removed, changed or moved. The database
 * recomputes in slices, as many at once as there are processors. A chain that grows meanwhile is
 * checked up to where it ended at first.
 */
public final class AuditCheck {

  private static final int SLICE = 50_000;

  private final JdbcClient database;
  private final int slice;

  public AuditCheck(JdbcClient database) {
    this(database, SLICE);
  }

  /**
   * @param slice how many rows one connection recomputes at once
   */
  public AuditCheck(JdbcClient database, int slice) {
    this.database = database;
    this.slice = slice;
  }

  /**
   * What was found.
   *
   * @param rows how many rows were recomputed
   * @param seals how many seals were checked
   * @param stamped how many of them a timestamp came with
   * @param sealers the subjects of the certificates that sealed or gave timestamps; whether to
   *     trust them is up to the reader
   * @param faults one line each; empty when everything holds
   */
  public record Result(
      long rows, long seals, long stamped, Set<String> sealers, List<String> faults) {
    public Result {
      sealers = Set.copyOf(sealers);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Some rows of the chain of a node and day.
   *
   * @param rows how many there are that day; with its first slice
   */
  private record Slice(String node, LocalDate day, long first, long last, long rows) {}

  private record StoredSeal(
      String node, LocalDate day, long position, byte[] sealed, byte[] signature, byte[] chained) {

    String where() {
      return node + " " + day + " " + position;
    }
  }

  /** Everything from this day on. */
  public Result since(LocalDate day) {
    List<Slice> slices = slices(day);
    long rows = slices.stream().mapToLong(Slice::rows).sum();
    List<String> faults =
        new ArrayList<>(slices.parallelStream().flatMap(it -> faults(it).stream()).toList());
    faults.addAll(cuts(day));
    List<StoredSeal> seals = seals(day);
    Set<String> sealers = new TreeSet<>();
    long stamped = 0;
    for (StoredSeal seal : seals) {
      Optional<X509Certificate> sealer = ChainSeal.sealer(seal.sealed(), seal.signature());
      sealer.ifPresent(it -> sealers.add(name(it)));
      if (sealer.isEmpty()) {
        faults.add(seal.where() + " seal-invalid");
      } else if (!Arrays.equals(seal.sealed(), seal.chained())) {
        faults.add(seal.where() + " sealed-row-changed");
      }
      Optional<Stamp> stamp = ChainSeal.stampOf(seal.signature());
      stamp.flatMap(Stamp::valid).ifPresent(it -> sealers.add(name(it.chain().get(0))));
      stamp
          .filter(it -> it.valid().isEmpty())
          .ifPresent(it -> faults.add(seal.where() + " timestamp-invalid"));
      stamped += stamp.isPresent() ? 1 : 0;
    }
    return new Result(rows, seals.size(), stamped, sealers, faults);
  }

  private static String name(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().getName();
  }

  private List<Slice> slices(LocalDate since) {
    return database
        .sql("select node, day, first, last, rows from maia.audit_slices(?, ?)")
        .params(since, slice)
        .query(Slice.class)
        .list();
  }

  private List<String> faults(Slice of) {
    return database
        .sql("select position || ' ' || fault from maia.audit_faults(?, ?, ?, ?) order by position")
        .params(of.node(), of.day(), of.first(), of.last())
        .query(String.class)
        .list()
        .stream()
        .map(fault -> of.node() + " " + of.day() + " " + fault)
        .toList();
  }

  private List<String> cuts(LocalDate since) {
    return database
        .sql(
            "select concat_ws(' ', node, day, position, 'cut-at-the-end') from maia.audit_cuts(?)"
                + " order by node")
        .param(since)
        .query(String.class)
        .list();
  }

  private List<StoredSeal> seals(LocalDate since) {
    return database
        .sql(
            """
            select s.node, s.day, s.position, s.digest, s.signature, coalesce(a.digest, '') as chained
            from maia.audit_seal s
            left join maia.audit a on a.node = s.node and a.day = s.day and a.position = s.position
            where s.day >= ? order by s.day, s.position
            """)
        .param(since)
        .query(
            (row, number) ->
                new StoredSeal(
                    row.getString("node"),
                    row.getObject("day", LocalDate.class),
                    row.getLong("position"),
                    row.getBytes("digest"),
                    row.getBytes("signature"),
                    row.getBytes("chained")))
        .list();
  }
}
