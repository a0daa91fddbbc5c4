package org.maiashare.identity;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * Keeps the sandbox away from real data: its tokens and an external database do not go together
 * unless that is asked for by name. Checked before anything is started or migrated.
 */
final class SandboxGuard implements BeanFactoryPostProcessor {

  static final String BY_NAME = "maia.identity.sandbox.allow-external-database";

  private final Environment environment;

  SandboxGuard(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    boolean asked = environment.getProperty(BY_NAME, Boolean.class, false);
    if (isExternal() && !asked) {
      throw new IllegalStateException(
          "Le bac à sable n'émet pas de jetons sur une base de données externe : configurez"
              + " maia.identity.issuers, ou demandez-le par "
              + BY_NAME
              + "=true. / The sandbox issues no tokens on an external database: configure"
              + " maia.identity.issuers, or ask for it by "
              + BY_NAME
              + "=true.");
    }
  }

  private boolean isExternal() {
    return !environment.getProperty("spring.datasource.url", "none").equals("none")
        || environment.containsProperty("spring.datasource.jndi-name");
  }
}
