package org.maiashare.identity;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The security of the server in front of one controller that says who asks. */
@Configuration(proxyBeanMethods = false)
@Import({IdentityConfiguration.class, WhoAsksController.class})
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  ServletWebServerFactoryAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  SecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class SecuredApplication {

  @Bean
  TerritoryDirectory directory() {
    return TerritoryDirectory.ofDemonstration();
  }

  /** Starts it on a free port with these settings, written {@code name=value}. */
  static ConfigurableApplicationContext start(String... settings) {
    return start(new Class<?>[0], settings);
  }

  static ConfigurableApplicationContext start(Class<?>[] more, String... settings) {
    return new SpringApplicationBuilder(SecuredApplication.class)
        .sources(more)
        .properties("server.port=0", "spring.config.name=none", "spring.main.banner-mode=off")
        .properties(settings)
        .run();
  }

  static int port(ConfigurableApplicationContext application) {
    return ((ServletWebServerApplicationContext) application).getWebServer().getPort();
  }

  /** Asks with a token. */
  static ValidatableResponse ask(ConfigurableApplicationContext application, String token) {
    return RestAssured.given()
        .port(port(application))
        .header("Authorization", "Bearer " + token)
        .get("/fhir/Patient")
        .then();
  }
}
