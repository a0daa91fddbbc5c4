package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.sched.AutowiringSpringBeanJobFactory;
import javax.sql.DataSource;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.grants.Seal;
import org.quartz.Job;
import org.quartz.spi.TriggerFiredBundle;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of HAPI's own machinery works through the privileged door: its scheduled maintenance. */
@Configuration
public class SystemPoolConfiguration {

  @Bean
  Seal seal(@Qualifier("systemPool") DataSource systemPool) {
    return new Seal(
        () ->
            JdbcClient.create(systemPool)
                .sql("select secret from maia.seal_key")
                .query(byte[].class)
                .single());
  }

  /** Preferred over HAPI's own. */
  @Bean
  @Primary
  AutowiringSpringBeanJobFactory privilegedJobFactory() {
    return new AutowiringSpringBeanJobFactory() {
      @Override
      protected Object createJobInstance(TriggerFiredBundle bundle) throws Exception {
        Job job = (Job) super.createJobInstance(bundle);
        return privileged(job);
      }
    };
  }

  private static Job privileged(Job job) {
    return context -> {
      PrivilegedWork.enter();
      try {
        job.execute(context);
      } finally {
        PrivilegedWork.leave();
      }
    };
  }
}
