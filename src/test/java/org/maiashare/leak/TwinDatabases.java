package org.maiashare.leak;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server's database and a copy of it from which everything hidden from one requester is taken
 * away. The server works on one or the other as it is switched: the same process, the same ids.
 */
final class TwinDatabases implements AutoCloseable {

  private static final String BARE = "bare";
  private static final String OWNER = "postgres";
  private static final int CONNECTIONS = 4;
  private static final long AHEAD = 500_000_000;

  private final DelegatingDataSource requests;
  private final DelegatingDataSource internal;
  private final HikariDataSource request;
  private final HikariDataSource system;
  private final HikariDataSource audit;
  private final List<HikariDataSource> copies = new ArrayList<>();
  private final Map<Side, HikariDataSource> owners = new EnumMap<>(Side.class);
  private final LeakingRequests leaking = new LeakingRequests();
  private volatile Side side = Side.FULL;
  private long ahead;

  /**
   * @param audit its rows stay in the server's own database, whichever the server works on
   */
  TwinDatabases(
      DelegatingDataSource requests, DelegatingDataSource internal, DelegatingDataSource audit) {
    this.requests = requests;
    this.internal = internal;
    this.request = pool(requests);
    this.system = pool(internal);
    this.audit = pool(audit);
  }

  private static HikariDataSource pool(DataSource source) {
    try {
      return source.unwrap(HikariDataSource.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The server works on this one from now on. */
  void use(Side chosen) {
    side = chosen;
  }

  /** As the owner of everything. */
  JdbcClient owner(Side of) {
    HikariDataSource pool = owners.get(of);
    return pool == null ? owner(of == Side.FULL ? name(request) : BARE) : JdbcClient.create(pool);
  }

  private JdbcClient owner(String database) {
    String address = request.getJdbcUrl().replaceFirst("/[^/]*$", "/" + database);
    return JdbcClient.create(new DriverManagerDataSource(address, OWNER, ""));
  }

  /**
   * Makes the copy anew.
   *
   * @param seen the cells whose rows stay in it, besides what is nobody's
   */
  void part(Collection<Integer> seen) {
    dropCopies();
    copy();
    JdbcClient bare = owner(BARE);
    ahead += AHEAD;
    for (String statement : Purge.statements(bare, seen, ahead)) {
      bare.sql(statement).update();
    }
    copies.add(pool(request, request.getUsername(), BARE));
    copies.add(pool(system, system.getUsername(), BARE));
    owners.put(Side.FULL, pool(request, OWNER, name(request)));
    owners.put(Side.BARE, pool(request, OWNER, BARE));
    requests.setTargetDataSource(switched(request, copies.get(0)));
    internal.setTargetDataSource(switched(system, copies.get(1)));
  }

  private SwitchedDataSource switched(DataSource original, DataSource copy) {
    return new SwitchedDataSource(original, copy, () -> side == Side.BARE, leaking);
  }

  /** What the server works on now, as its owner. */
  JdbcClient ownerOfCurrent() {
    return owner(side);
  }

  List<JdbcClient> owners() {
    return List.of(owner(Side.FULL), owner(Side.BARE));
  }

  LeakingRequests leaking() {
    return leaking;
  }

  /**
   * Resources created next get internal numbers above all others, in both: so they stay in order.
   */
  void align() {
    long full = lastNumber(Side.FULL);
    long bare = lastNumber(Side.BARE);
    owner(full < bare ? Side.FULL : Side.BARE)
        .sql("select setval('public.seq_resource_id', ?)")
        .param(Math.max(full, bare))
        .query()
        .listOfRows();
  }

  private long lastNumber(Side of) {
    return owner(of)
        .sql("select last_value from public.seq_resource_id")
        .query(Long.class)
        .single();
  }

  /** PostgreSQL copies a database that nobody is connected to. */
  private void copy() {
    JdbcClient elsewhere = owner("template1");
    String original = name(request);
    elsewhere.sql("drop database if exists " + BARE + " with (force)").update();
    elsewhere.sql("alter database " + original + " with allow_connections false").update();
    try {
      for (HikariDataSource pool : List.of(request, system, audit)) {
        pool.getHikariPoolMXBean().softEvictConnections();
      }
      elsewhere
          .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
          .param(original)
          .query()
          .listOfRows();
      elsewhere.sql("create database " + BARE + " template " + original).update();
    } finally {
      elsewhere.sql("alter database " + original + " with allow_connections true").update();
    }
    elsewhere.sql("alter database " + BARE + " with allow_connections true").update();
  }

  private static HikariDataSource pool(HikariDataSource like, String user, String database) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(like.getPoolName() + "-" + user + "-" + database);
    pool.setJdbcUrl(like.getJdbcUrl().replaceFirst("/[^/]*$", "/" + database));
    pool.setUsername(user);
    pool.setPassword(user.equals(like.getUsername()) ? like.getPassword() : "");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setDataSourceProperties(like.getDataSourceProperties());
    return pool;
  }

  private static String name(HikariDataSource pool) {
    return pool.getJdbcUrl().replaceFirst(".*/", "");
  }

  private void dropCopies() {
    side = Side.FULL;
    requests.setTargetDataSource(request);
    internal.setTargetDataSource(system);
    copies.forEach(HikariDataSource::close);
    copies.clear();
    owners.values().forEach(HikariDataSource::close);
    owners.clear();
  }

  @Override
  public void close() {
    dropCopies();
    owner("template1").sql("drop database if exists " + BARE + " with (force)").update();
  }
}
