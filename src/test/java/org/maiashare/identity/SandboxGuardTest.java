package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What makes trying easy must not make production open. */
class SandboxGuardTest {

  private static final String EXTERNAL = "spring.datasource.url=jdbc:postgresql://db/maia";

  @Test
  void refusesToStartWithTheSandboxOnAnExternalDatabase() {
    for (String external : new String[] {EXTERNAL, "spring.datasource.jndi-name=jdbc/maia"}) {
      assertThatThrownBy(() -> SecuredApplication.start(external).close())
          .hasMessageContaining(SandboxGuard.BY_NAME)
          .hasMessageContaining("bac à sable")
          .hasMessageContaining("sandbox");
    }
  }

  @Test
  void startsWithTheSandboxOnAnExternalDatabaseWhenAskedByName() {
    try (ConfigurableApplicationContext application =
        SecuredApplication.start(EXTERNAL, SandboxGuard.BY_NAME + "=true")) {
      assertThat(application.getBeansOfType(SandboxAccess.class)).hasSize(1);
    }
  }

  @Test
  void startsWithoutTheSandboxOnAnExternalDatabase() {
    try (ConfigurableApplicationContext application =
        SecuredApplication.start(EXTERNAL, "maia.identity.sandbox.enabled=false")) {
      assertThat(application.getBeansOfType(SandboxAccess.class)).isEmpty();
    }
  }

  @Test
  void theSecretIsDrawnAnewAtEveryStartUnlessConfigured() {
    String first = secretOf();
    String second = secretOf();

    assertThat(first).hasSizeGreaterThan(40).isNotEqualTo(second);
    assertThat(secretOf("maia.identity.sandbox.secret=chosen")).isEqualTo("chosen");
  }

  @Test
  void refusesSettingsThatWouldWeakenTheChecks() {
    for (String setting :
        new String[] {
          "maia.identity.clock-skew=6m",
          "maia.identity.clock-skew=-1s",
          "maia.identity.allowed-origins=*",
          "maia.identity.issuers[0].issuer=https://issuer.example"
        }) {
      assertThatThrownBy(() -> SecuredApplication.start(setting).close())
          .as(setting)
          .hasStackTraceContaining("maia.identity");
    }
  }

  private static String secretOf(String... settings) {
    try (ConfigurableApplicationContext application = SecuredApplication.start(settings)) {
      return application.getBean(SandboxAccess.class).secret();
    }
  }
}
