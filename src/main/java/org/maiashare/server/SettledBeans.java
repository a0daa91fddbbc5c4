package org.maiashare.server;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;

/**
 * Declares the bean definitions complete as soon as they are.
 *
 * <p>Spring remembers which beans are of which type only from then on, and otherwise does so after
 * the web server has asked for the FHIR servlet, hence for every resource DAO: each of their
 * thousands of look-ups would go through all the definitions again, a third of the start.
 */
final class SettledBeans implements BeanFactoryPostProcessor, Ordered {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    beans.clearMetadataCache();
    beans.freezeConfiguration();
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
