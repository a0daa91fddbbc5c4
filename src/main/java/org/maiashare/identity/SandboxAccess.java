package org.maiashare.identity;

import java.util.List;

/** What the demonstration prints so that people can ask for tokens; there only with the sandbox. */
public final class SandboxAccess {

  private final List<String> clientIds;
  private final String secret;

  SandboxAccess(List<String> clientIds, String secret) {
    this.clientIds = clientIds.stream().sorted().toList();
    this.secret = secret;
  }

  /** The clients, by name. */
  public List<String> clientIds() {
    return clientIds;
  }

  /** What each of them shows to get a token: drawn at start unless configured. */
  public String secret() {
    return secret;
  }
}
