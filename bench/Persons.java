import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Fills an embedded database with copies of the demonstration's records, and tells how long the last
 * recomputation took: {@code Persons.java fill <port> <persons>}, {@code Persons.java spent
 * <application's process> <database's folder>} (the processor time so far, in milliseconds), {@code
 * Persons.java wait <port> <process> <folder> <spent before>}.
 */
public final class Persons {

  /** Each copy is a person of their own: new numbers, new ids, and references that lead to them. */
  private static final String FILL =
      """
      set search_path = public;
      create temp table source as
        select p.block, row_number() over (order by p.block) - 1 as place, count(*) over () as places
        from maia.person p
        where p.ordinal = 0 and p.patient_id not like 'reserved:%%'
          and not exists (select from maia.person q where q.patient_id = p.patient_id and q.ordinal > 0);
      create temp table own as
        select s.block, r.res_id, r.fhir_id::text as id
        from source s join hfj_resource r on r.partition_id >> 6 = s.block and r.res_deleted_at is null;
      create function pg_temp.template(body text, of_block integer) returns text language plpgsql as $f$
      declare one text;
      begin
        for one in select o.id from own o where o.block = of_block loop
          body := replace(body, one, left(one, length(one) - 8) || '@@copy@@');
        end loop;
        return body;
      end $f$;
      create temp table body as
        select o.block, o.res_id, v.pid, pg_temp.template(v.res_text_vc, o.block) as template
        from own o join hfj_resource r on r.res_id = o.res_id
          join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver;
      create temp table named_cell as
        select c.block, c.bit, pg_temp.template(c.access_class, c.block) as template
        from maia.cell c join source s on s.block = c.block;
      create temp table copy as
        select n, lpad(to_hex(n), 8, '0') as suffix, s.block as source,
          nextval('maia.block_number')::integer as block
        from generate_series(1, %1$d) n join source s on s.place = n %% s.places;
      insert into maia.person (block, patient_id, splits)
        select c.block, left(p.patient_id, length(p.patient_id) - 8) || c.suffix, p.splits
        from copy c join maia.person p on p.block = c.source;
      insert into maia.cell (block, bit, access_class)
        select c.block, k.bit, replace(k.template, '@@copy@@', c.suffix)
        from copy c join named_cell k on k.block = c.source;
      create temp table copied as
        select c.n, o.res_id as old, nextval('seq_resource_id') as new, c.suffix, c.block
        from copy c join own o on o.block = c.source;
      do $d$
      declare kept text;
      begin
        select string_agg('r.' || column_name, ', ') into kept from information_schema.columns
          where table_schema = 'public' and table_name = 'hfj_resource'
            and column_name not in ('res_id', 'fhir_id', 'partition_id');
        execute format('insert into hfj_resource (%%s, res_id, fhir_id, partition_id)
          select %%s, d.new, left(r.fhir_id, length(r.fhir_id) - 8) || d.suffix,
            d.block * 64 + (r.partition_id & 63)
          from copied d join hfj_resource r on r.res_id = d.old', replace(kept, 'r.', ''), kept);
        select string_agg('v.' || column_name, ', ') into kept from information_schema.columns
          where table_schema = 'public' and table_name = 'hfj_res_ver'
            and column_name not in ('pid', 'res_id', 'partition_id', 'res_text_vc');
        execute format('insert into hfj_res_ver (%%s, pid, res_id, partition_id, res_text_vc)
          select %%s, nextval(''seq_resource_history_id''), d.new,
            d.block * 64 + (v.partition_id & 63), replace(b.template, ''@@copy@@'', d.suffix)
          from copied d join body b on b.res_id = d.old join hfj_res_ver v on v.pid = b.pid',
          replace(kept, 'v.', ''), kept);
      end $d$;
      analyze hfj_resource;
      analyze hfj_res_ver;
      """;

  private static final String LAST =
      """
      select persons, extract(epoch from finished_at - requested_at)
      from maia.recomputation where finished_at is not null
        and id = (select max(id) from maia.recomputation)
      """;

  private Persons() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("spent")) {
      System.out.println(spent(arguments[1], Path.of(arguments[2])));
      return;
    }
    String address = "jdbc:postgresql://localhost:" + arguments[1] + "/postgres?user=postgres";
    try (Connection database = DriverManager.getConnection(address);
        Statement statement = database.createStatement()) {
      if (arguments[0].equals("fill")) {
        statement.execute(FILL.formatted(Integer.parseInt(arguments[2])));
      } else {
        int persons = 0;
        while (persons == 0) {
          Thread.sleep(200);
          persons = done(statement);
        }
        double spent =
            spent(arguments[2], Path.of(arguments[3])) - Long.parseLong(arguments[4]);
        System.out.printf("  processor time per person: %.2f ms%n", spent / persons);
      }
    }
  }

  /** Processor time of the application, PostgreSQL and its sessions, in milliseconds. */
  private static long spent(String process, Path folder) throws IOException {
    long postmaster =
        Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
    return Stream.of(Long.parseLong(process), postmaster)
        .map(number -> ProcessHandle.of(number).orElseThrow())
        .flatMap(it -> Stream.concat(Stream.of(it), it.children()))
        .distinct()
        .mapToLong(it -> it.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
        .sum();
  }

  /** How many persons the last recomputation was for, once it is over; else 0. */
  private static int done(Statement statement) throws SQLException {
    try (ResultSet last = statement.executeQuery(LAST)) {
      if (!last.next()) {
        return 0;
      }
      int persons = last.getInt(1);
      double seconds = last.getDouble(2);
      System.out.printf("%d persons in %.1f s: %.0f per second%n", persons, seconds, persons / seconds);
      return persons;
    }
  }
}
