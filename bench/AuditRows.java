import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** Fills the audit of an embedded database with rows like those of reads: {@code PORT ROWS}. */
class AuditRows {

  private static final int TOGETHER = 1_000;

  private static final String ENTRIES =
      """
      select jsonb_agg(jsonb_build_object(
        'kind', 'disclosure', 'request', md5(n::text), 'operation', 'read Condition/' || gen_random_uuid(),
        'outcome', 'ok',
        'agent', jsonb_build_object('subject', 'nurse-petit', 'actor', 'Practitioner/' || gen_random_uuid(),
          'role', 'PractitionerRole/' || gen_random_uuid(), 'family', 'nurse',
          'organisation', 'Organization/' || gen_random_uuid(), 'purpose', 'TREAT'),
        'resources', jsonb_build_array(jsonb_build_object(
          'reference', 'Condition/' || gen_random_uuid(), 'version', '1', 'cell', 64 + n % 10000 * 64 + 4)),
        'persons', jsonb_build_array(1 + n % 10000), 'keys', jsonb_build_array()))
      from generate_series(?, ?) n
      """;

  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(arguments[1]);
    String address = "jdbc:postgresql://localhost:" + arguments[0] + "/postgres";
    try (Connection database = DriverManager.getConnection(address, "postgres", "");
        PreparedStatement append =
            database.prepareStatement("select maia.append_audit('bench', (" + ENTRIES + "))")) {
      database.createStatement().execute("select maia.audit_months(current_date)");
      for (int row = 1; row <= rows; row += TOGETHER) {
        append.setInt(1, row);
        append.setInt(2, Math.min(rows, row + TOGETHER - 1));
        append.execute();
      }
    }
  }
}
