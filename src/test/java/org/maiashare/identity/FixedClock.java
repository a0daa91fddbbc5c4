package org.maiashare.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's clock stands still where the test issuer's does. */
@Configuration(proxyBeanMethods = false)
class FixedClock {

  @Bean
  Clock clock() {
    return Clock.fixed(TestIssuer.NOW, ZoneOffset.UTC);
  }
}
