package org.maiashare.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Starts the server. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class MaiaShareApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(MaiaShareApplication.class, arguments);
  }
}
