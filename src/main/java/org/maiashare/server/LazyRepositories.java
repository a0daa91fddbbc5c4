package org.maiashare.server;

import ca.uhn.fhir.jpa.cache.IResourceTypeCacheSvc;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.Ordered;
import org.springframework.data.envers.repository.support.EnversRevisionRepositoryFactoryBean;

/**
 * Makes each of HAPI's repositories when it is first called, not when it is first mentioned: most
 * never are, and Hibernate starts alongside instead of being waited for. It is what Spring Data's
 * lazy bootstrap mode does, which HAPI's annotation does not choose.
 */
final class LazyRepositories implements BeanFactoryPostProcessor, Ordered {

  private static final String REPOSITORIES = "ca.uhn.fhir.jpa.dao.data";
  private static final String FACTORY = EnversRevisionRepositoryFactoryBean.class.getName();

  /** HAPI's memory of {@code hfj_resource_type}, which reads it when it is made. */
  private static final String RESOURCE_TYPES = "resourceTypeCacheSvc";

  /** Before the definitions are settled. */
  @Override
  public int getOrder() {
    return 0;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition definition = beans.getBeanDefinition(name);
      if (FACTORY.equals(definition.getBeanClassName()) || name.equals(RESOURCE_TYPES)) {
        definition.setLazyInit(true);
      }
    }
    ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(new OnFirstCall());
  }

  private static final class OnFirstCall extends ContextAnnotationAutowireCandidateResolver {

    @Override
    protected boolean isLazy(DependencyDescriptor wanted) {
      Class<?> type = wanted.getDependencyType();
      return type.getPackageName().equals(REPOSITORIES)
          || type.equals(IResourceTypeCacheSvc.class)
          || super.isLazy(wanted);
    }
  }
}
