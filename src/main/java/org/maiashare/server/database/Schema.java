package org.maiashare.server.database;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * The schema: HAPI's tables by its own migrator, then ours (grants, cells, policies) by Flyway,
 * both run by the owner, whose connections are closed afterwards.
 */
final class Schema implements AutoCloseable {

  private static final int OWNER_CONNECTIONS = 8;

  private final HikariDataSource owner;
  private final DatabaseProperties properties;

  Schema(Database database, DatabaseProperties properties) {
    this.owner =
        Pool.connections(
            "owner",
            database,
            new DatabaseProperties.Login(database.owner(), database.password(), OWNER_CONNECTIONS));
    this.properties = properties;
  }

  /** Brings the schema to this version; does nothing when it is there already. */
  void migrate() {
    migrateHapi();
    migrateMaia();
  }

  private void migrateHapi() {
    HapiMigrationStorageSvc storage =
        new HapiMigrationStorageSvc(
            new HapiMigrationDao(
                owner, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
    MigrationTaskList tasks =
        new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    SchemaMigrator migrator =
        new SchemaMigrator(
            "public",
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
            owner,
            new Properties(),
            tasks,
            storage);
    migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
  }

  private void migrateMaia() {
    Flyway.configure()
        .dataSource(owner)
        .schemas("maia")
        .locations("classpath:db/migration")
        .placeholders(
            Map.of(
                "requestLogin", properties.request().username(),
                "requestPassword", properties.request().password(),
                "systemLogin", properties.system().username(),
                "systemPassword", properties.system().password()))
        .load()
        .migrate();
  }

  @Override
  public void close() {
    owner.close();
  }
}
