package org.maiashare.audit;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes the chains and checks the seals: finds any row removed, changed or moved. */
public final class AuditCheck {

  private final JdbcClient database;

  public AuditCheck(JdbcClient database) {
    this.database = database;
  }

  /**
   * What was found.
   *
   * @param rows how many rows were recomputed
   * @param seals how many seals were checked
   * @param sealers the subjects of the certificates that sealed; whether to trust them is up to the
   *     reader
   * @param faults one line each; empty when everything holds
   */
  public record Result(long rows, long seals, Set<String> sealers, List<String> faults) {
    public Result {
      sealers = Set.copyOf(sealers);
      faults = List.copyOf(faults);
    }
  }

  private record StoredSeal(
      String node, LocalDate day, long position, byte[] sealed, byte[] signature, byte[] chained) {

    String where() {
      return node + " " + day + " " + position;
    }
  }

  /** Everything from this day on. */
  public Result since(LocalDate day) {
    long rows =
        database
            .sql("select count(*) from maia.audit where day >= ?")
            .param(day)
            .query(Long.class)
            .single();
    List<String> faults =
        new ArrayList<>(
            database
                .sql(
                    "select concat_ws(' ', node, day, position, fault) from maia.audit_faults(?)"
                        + " order by day, position")
                .param(day)
                .query(String.class)
                .list());
    List<StoredSeal> seals = seals(day);
    Set<String> sealers = new TreeSet<>();
    for (StoredSeal seal : seals) {
      Optional<X509Certificate> sealer = ChainSeal.sealer(seal.sealed(), seal.signature());
      sealer.ifPresent(it -> sealers.add(it.getSubjectX500Principal().getName()));
      if (sealer.isEmpty()) {
        faults.add(seal.where() + " seal-invalid");
      } else if (!Arrays.equals(seal.sealed(), seal.chained())) {
        faults.add(seal.where() + " sealed-row-changed");
      }
    }
    return new Result(rows, seals.size(), sealers, faults);
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
